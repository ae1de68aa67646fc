import { removeRule } from '../../lib/platform/never-read';
import { useWords } from '../hooks/use-language';
import { PasteText } from './PasteText';

/** A rule of the user's forbids to read this page: said, with the one click that lifts it. */
export function NeverRead({ rule, tabId }: { rule: string; tabId: number }) {
  const { t } = useWords();
  return (
    <section className="state">
      <h1>{t('sites.ruledTitle')}</h1>
      <p>
        {t('sites.ruledText')} <code className="data">{rule}</code>
      </p>
      <div className="row">
        <button type="button" className="secondary" onClick={() => void removeRule(rule)}>
          {t('sites.lift')}
        </button>
        <PasteText tabId={tabId} />
      </div>
    </section>
  );
}
