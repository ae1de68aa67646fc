import { ChevronDown } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { health } from '../../lib/domain/show/health';
import type { Reading } from '../hooks/use-page';
import { useWords } from '../hooks/use-language';

const HealthDetails = lazy(() =>
  import('./HealthDetails').then((module) => ({ default: module.HealthDetails })),
);

/** What was read from the page and by whom, more on request; and where the data stays. */
export function Footer({ reading }: { reading: Reading | null }) {
  const { t, maybe } = useWords();
  const [open, setOpen] = useState(false);
  if (!reading) {
    return (
      <footer>
        <span>{t('app.local')}</span>
      </footer>
    );
  }
  const { context } = reading;
  const read = health(context);
  const adapter = maybe(`adapter.${context.adapter}`) ?? reading.reader?.name ?? context.adapter;
  const found = read?.found.length ?? 0;
  const of = found + (read?.missed.length ?? 0);
  const partial = read && (read.missed.length > 0 || read.failed.length > 0);
  const line = !read
    ? t('health.nothing', { adapter })
    : read.failed.length
      ? t('health.failed', { adapter: read.failed.map((id) => maybe(`adapter.${id}`) ?? id).join(', ') })
      : context.filled?.length
        ? t('health.filled', { adapter, found, of })
        : partial
          ? t('health.read', { adapter, found, of })
          : t('health.all', { adapter, of });
  return (
    <footer>
      <button
        type="button"
        className="health"
        aria-expanded={open}
        aria-controls="health"
        onClick={() => setOpen(!open)}
      >
        <span className="light" data-state={!read ? 'none' : partial ? 'partial' : 'good'} aria-hidden>
          ●
        </span>
        <span>{line}</span>
        <ChevronDown size={12} aria-hidden />
      </button>
      <span aria-hidden>·</span>
      <span>{t('app.local')}</span>
      {open && (
        <div id="health" className="health-details">
          <Suspense fallback={null}>
            <HealthDetails reading={reading} adapter={adapter} />
          </Suspense>
        </div>
      )}
    </footer>
  );
}
