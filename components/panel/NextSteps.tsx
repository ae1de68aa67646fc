import { useWords } from '../hooks/use-language';
import type { ClientView } from '../hooks/use-client-view';
import { StepCard } from './StepCard';

/** What to do next, at most three besides what must be done, each with why and by when. */
export function NextSteps({ view }: { view: ClientView }) {
  const { t } = useWords();
  const { actions } = view.assessment;
  return (
    <section aria-labelledby="next-title">
      <h2 id="next-title">
        {t('next.title')} <span>{actions.length}</span>
      </h2>
      {actions.length === 0 ? (
        <div className="muted">{t('next.empty')}</div>
      ) : (
        <ol className="acts">
          {actions.map((action, i) => (
            <li key={action.id}>
              <StepCard action={action} number={i + 1} view={view} first={i === 0} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
