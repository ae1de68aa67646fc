import { dayOf } from '../../lib/domain/time/day';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { FactChips } from './FactChips';

/** Facts of the note written today: what the manager has just typed is offered for the book as well. */
export function NoteFacts({ view }: { view: ClientView }) {
  const { t } = useWords();
  const note = view.dossier.notes
    .filter((one) => dayOf(view.today) - dayOf(one.at) <= 0)
    .toSorted((a, b) => b.at.localeCompare(a.at))[0];
  if (!note) return null;
  const source = { kind: 'note' as const, messageId: `note:${note.id}`, at: note.at };
  return (
    <section aria-labelledby="note-facts-title" className="unless-empty">
      <h2 id="note-facts-title">{t('facts.note')}</h2>
      <FactChips key={note.id} offered={{ text: note.text, at: note.at, author: 'us', source }} view={view} />
    </section>
  );
}
