import { useState } from 'react';
import { version } from '../../lib/platform/runtime';
import { useWords } from '../hooks/use-language';

/** Something in the panel failed: said plainly, with a way on. What is stored is untouched. */
export function Crash({ error }: { error: unknown }) {
  const { t } = useWords();
  const [copied, setCopied] = useState(false);
  // The message and place in our own code; never page text.
  const report =
    error instanceof Error ? `Twofold ${version()}\n${error.name}: ${error.stack ?? ''}` : 'Twofold';
  return (
    <main className="panel">
      <section className="state" role="alert">
        <h1>{t('crash.title')}</h1>
        <p>{t('crash.text')}</p>
        <div className="row">
          <button type="button" className="primary" onClick={() => location.reload()}>
            {t('trouble.reload')}
          </button>
          <button
            type="button"
            className="secondary"
            onClick={() => void navigator.clipboard.writeText(report).then(() => setCopied(true))}
          >
            {t(copied ? 'crash.copied' : 'crash.copy')}
          </button>
        </div>
      </section>
    </main>
  );
}
