import type { PageContext } from '../../lib/domain/model/page-context';
import { health } from '../../lib/domain/show/health';
import { useWords } from '../hooks/use-language';

/** What was read from the page, and where the data stays. */
export function Footer({ context }: { context: PageContext | null }) {
  const { t, maybe } = useWords();
  const read = context && health(context);
  const adapter = context ? (maybe(`adapter.${context.adapter}`) ?? context.adapter) : '';
  const partial = read && read.found < read.of;
  return (
    <footer>
      {read && (
        <>
          <span className="light" {...(partial ? { 'data-partial': '' } : {})} aria-hidden>
            ●
          </span>
          <span>
            {partial
              ? t('health.read', { adapter, found: read.found, of: read.of })
              : t('health.all', { adapter, of: read.of })}
          </span>
          <span aria-hidden>·</span>
        </>
      )}
      <span>{t('app.local')}</span>
    </footer>
  );
}
