import { X } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import type { PageContext } from '../../lib/domain/model/page-context';
import { addNote } from '../../lib/store/commands/add-note';
import type { ClientView } from '../hooks/use-client-view';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-language';
import { FactChips, type OfferedText } from './FactChips';

/** Selected words as a text whose facts are offered; the page, where it was read, says when and by whom. */
export function offeredSelection(
  text: string,
  from: { url?: string | undefined; title: string },
  context: PageContext | null,
  today: string,
): OfferedText {
  const at = context?.email?.sentAt ?? today;
  const { url = '' } = from;
  return {
    text,
    at,
    author: context?.email?.direction === 'out' ? 'us' : 'them',
    source: {
      kind: 'page',
      label: from.title.slice(0, 120),
      ...(url ? { url } : {}),
      messageId: `selection:${url}|${text.slice(0, 80)}`,
      at,
    },
  };
}

/** The frame of selected words: what they are, the words themselves, and what can be done with them. */
export function SelectionFrame({
  title,
  text,
  onClose,
  children,
}: {
  title: string;
  text?: string;
  onClose?: (() => void) | undefined;
  children: ReactNode;
}) {
  const { t } = useWords();
  const id = useId();
  return (
    <section aria-labelledby={id} data-testid={onClose ? 'picked' : 'selection'}>
      <h2 id={id}>
        {title}
        {onClose && (
          <button
            type="button"
            className="icon-button end"
            aria-label={t('picked.close')}
            title={t('picked.close')}
            onClick={onClose}
          >
            <X size={14} aria-hidden />
          </button>
        )}
      </h2>
      {text && <blockquote className="excerpt quote clamp">{text}</blockquote>}
      {children}
    </section>
  );
}

/** The facts of selected words, or the words themselves as a note. Nothing without a click. */
export function SelectionActions({ offered, view }: { offered: OfferedText; view: ClientView }) {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const [saved, setSaved] = useState(false);
  async function keep() {
    const { text } = offered;
    const note = { clientId: view.dossier.client.id, text, confidentiality: 'team' as const };
    if (await run(() => addNote(db, note, by()))) setSaved(true);
  }
  return (
    <>
      <FactChips offered={offered} view={view} />
      <button type="button" className="link" disabled={saved} onClick={() => void keep()}>
        {t(saved ? 'facts.savedSelection' : 'facts.saveSelection')}
      </button>
    </>
  );
}

/** What is selected on the page at this moment. */
export function SelectionCard({ context, view }: { context: PageContext; view: ClientView }) {
  const { t } = useWords();
  const text = context.selection ?? '';
  return (
    <SelectionFrame title={t('facts.selection')} text={text}>
      <SelectionActions offered={offeredSelection(text, context, context, view.today)} view={view} />
    </SelectionFrame>
  );
}
