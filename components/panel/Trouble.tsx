import type { StoreError } from '../../lib/store/errors';
import { useWords } from '../hooks/use-language';

/** The book cannot be opened: what happened, what to do, and that nothing was reset. */
export function Trouble({ error }: { error: StoreError }) {
  const { t } = useWords();
  return (
    <div className="panel">
      <section className="state" role="alert">
        <h1>{t('trouble.title')}</h1>
        <p>{t(`trouble.${error.code}`, { detail: error.detail })}</p>
        <div className="row">
          <button type="button" className="primary" onClick={() => location.reload()}>
            {t('trouble.reload')}
          </button>
        </div>
      </section>
    </div>
  );
}
