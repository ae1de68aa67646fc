import { useState } from 'react';
import { loadSample } from '../../lib/store/commands/sample-book';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';

/** An empty book: look around with the sample, or start with the client on the page. */
export function FirstRun({ onStart }: { onStart: () => void }) {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const [loading, setLoading] = useState(false);
  async function load() {
    setLoading(true);
    await run(async () => {
      const { sampleBook } = await import('../../lib/sample/sample-book');
      return loadSample(db, sampleBook(by().now), by());
    });
    setLoading(false);
  }
  return (
    <section className="state">
      <h1>{t('first.title')}</h1>
      <p>{t('first.text')}</p>
      <div className="row">
        <button
          type="button"
          className="primary"
          data-testid="load-sample"
          disabled={loading}
          onClick={() => void load()}
        >
          {t(loading ? 'first.loading' : 'first.sample')}
        </button>
        <button type="button" className="secondary" onClick={onStart}>
          {t('first.start')}
        </button>
      </div>
    </section>
  );
}
