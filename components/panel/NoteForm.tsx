import { useEffect, useId, useRef, useState } from 'react';
import { Confidentiality } from '../../lib/domain/model/codes';
import { displayNames } from '../../lib/domain/show/display-name';
import { addNote } from '../../lib/store/commands/add-note';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { Choice } from '../ui/Choice';

/** A note in one field; Ctrl or ⌘ with Enter saves it. */
export function NoteForm({ view, onClose }: { view: ClientView; onClose: () => void }) {
  const { t, language } = useWords();
  const { db, by, run } = useStore();
  const [text, setText] = useState('');
  const [confidentiality, setConfidentiality] = useState<Confidentiality>('team');
  const field = useRef<HTMLTextAreaElement>(null);
  const group = useId();
  useEffect(() => field.current?.focus(), []);

  async function save() {
    if (!text.trim()) return;
    const note = { clientId: view.dossier.client.id, text: text.trim(), confidentiality };
    if (await run(() => addNote(db, note, by()))) onClose();
  }

  return (
    <form
      className="note stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <label className="field">
        {t('note.title')} · {displayNames(view.dossier.client.names, language)[0]}
        <textarea
          ref={field}
          value={text}
          maxLength={20_000}
          placeholder={t('note.placeholder')}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
              event.preventDefault();
              void save();
            }
            if (event.key === 'Escape' && !text.trim()) onClose();
          }}
        />
      </label>
      <Choice
        legend={t('note.confidentiality')}
        name={group}
        options={Confidentiality.options.map((one) => ({ value: one, label: t(`note.${one}`) }))}
        value={confidentiality}
        onChange={(value) =>
          setConfidentiality(Confidentiality.options.find((one) => one === value) ?? 'team')
        }
      />
      <div className="row">
        <button type="submit" className="primary" disabled={!text.trim()}>
          {t('note.save')}
        </button>
        <button type="button" className="secondary" onClick={onClose}>
          {t('note.cancel')}
        </button>
      </div>
    </form>
  );
}
