import type { Note } from '../../lib/domain/model/note';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { FactChips } from './FactChips';

/** Facts of a note just written: what the manager has typed is offered for the book as well. */
export function NoteFacts({ note, view }: { note: Note; view: ClientView }) {
  const { t } = useWords();
  const source = { kind: 'note' as const, messageId: `note:${note.id}`, at: note.at };
  return (
    <section aria-labelledby="note-facts-title" className="unless-empty">
      <h2 id="note-facts-title">{t('facts.note')}</h2>
      <FactChips key={note.id} offered={{ text: note.text, at: note.at, author: 'us', source }} view={view} />
    </section>
  );
}
