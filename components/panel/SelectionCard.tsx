import { useState } from 'react';
import type { PageContext } from '../../lib/domain/model/page-context';
import { addNote } from '../../lib/store/commands/add-note';
import type { ClientView } from '../hooks/use-client-view';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-language';
import { FactChips } from './FactChips';

/** What the user has marked on the page: its facts, or the words themselves as a note. Nothing without a click. */
export function SelectionCard({ context, view }: { context: PageContext; view: ClientView }) {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const [saved, setSaved] = useState(false);
  const text = context.selection ?? '';
  const at = context.email?.sentAt ?? view.today;
  const source = {
    kind: 'page' as const,
    label: context.title.slice(0, 120),
    url: context.url,
    messageId: `selection:${context.url}|${text.slice(0, 80)}`,
    at,
  };
  const author = context.email?.direction === 'out' ? 'us' : 'them';
  async function keep() {
    const note = { clientId: view.dossier.client.id, text, confidentiality: 'team' as const };
    if (await run(() => addNote(db, note, by()))) setSaved(true);
  }
  return (
    <section aria-labelledby="selection-title" data-testid="selection">
      <h2 id="selection-title">{t('facts.selection')}</h2>
      <blockquote className="excerpt quote clamp">{text}</blockquote>
      <FactChips offered={{ text, at, author, source }} view={view} />
      <button type="button" className="link" disabled={saved} onClick={() => void keep()}>
        {t(saved ? 'facts.savedSelection' : 'facts.saveSelection')}
      </button>
    </section>
  );
}
