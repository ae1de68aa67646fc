import type { Match } from '../../lib/domain/match/match';
import { forgetChoice } from '../../lib/store/commands/remember-choice';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';

/** The user once said that this is no client; one click takes it back. */
export function NotClient({ match }: { match: Extract<Match, { status: 'notClient' }> }) {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const who = match.person?.name ?? match.person?.email ?? '';
  return (
    <section className="state">
      <h1>{t('notClient.title')}</h1>
      <p>{t('notClient.text', { who })}</p>
      <div className="row">
        <button
          type="button"
          className="secondary"
          onClick={() => void run(() => forgetChoice(db, match.choiceId, by()))}
        >
          {t('notClient.undo')}
        </button>
      </div>
    </section>
  );
}
