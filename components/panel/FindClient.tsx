import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { displayNames } from '../../lib/domain/show/display-name';
import { findClients } from '../../lib/store/queries/find-clients';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';

const SHOWN = 6;

/** Picks a client of the book by a part of any of its names, or makes one of that name where `onNew` is given. */
export function FindClient({
  label,
  onPick,
  onNew,
}: {
  label: string;
  onPick: (clientId: string) => void;
  onNew?: (name: string) => void;
}) {
  const { t, code, language } = useWords();
  const { db } = useStore();
  const [typed, setTyped] = useState('');
  const found = useLiveQuery(
    async () => (typed.trim() ? findClients(db, typed, SHOWN) : []),
    [db, typed],
    [],
  );
  return (
    <div className="stack">
      <label className="field search">
        {label}
        <input
          type="search"
          value={typed}
          maxLength={300}
          placeholder={t('unknown.search')}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      {found.map((client) => (
        <button key={client.id} type="button" className="candidate" onClick={() => onPick(client.id)}>
          <b>{displayNames(client.names, language)[0]}</b>
          <small>
            {[displayNames(client.names, language)[1], client.kind && code('kind', client.kind)]
              .filter(Boolean)
              .join(' · ')}
          </small>
        </button>
      ))}
      {typed.trim() && found.length === 0 && <div className="muted">{t('unknown.noHit')}</div>}
      {typed.trim() && onNew && (
        <button type="button" className="secondary" onClick={() => onNew(typed.trim())}>
          {t('picked.new', { name: typed.trim() })}
        </button>
      )}
    </div>
  );
}
