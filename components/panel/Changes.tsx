import { changesSince, verdictChanges } from '../../lib/domain/history/changes';
import type { ClientView } from '../hooks/use-client-view';
import { useLastVisit } from '../hooks/use-last-visit';
import { useWords } from '../hooks/use-language';

/** Verdicts that changed since the user last looked at this client, each with what made it change. */
export function Changes({ view }: { view: ClientView }) {
  const { t, day, change } = useWords();
  const before = useLastVisit(view.dossier.client.id);
  const changes = changesSince(verdictChanges(view.dossier.snapshots), before);
  if (!before || !changes.length) return null;
  return (
    <section className="changes" aria-labelledby="changes-title" data-testid="changes">
      <h2 id="changes-title">{t('changes.title', { date: day(before, view.today) })}</h2>
      <ul>
        {changes.map((one) => (
          <li key={one.id}>{change(one, view.today)}</li>
        ))}
      </ul>
    </section>
  );
}
