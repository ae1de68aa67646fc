import { useState } from 'react';
import { type ClientDraft, draftClient } from '../../lib/domain/match/draft-client';
import type { Match } from '../../lib/domain/match/match';
import type { PageContext } from '../../lib/domain/model/page-context';
import { addClient } from '../../lib/store/commands/add-client';
import { rememberChoice } from '../../lib/store/commands/remember-choice';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { FindClient } from './FindClient';

/** Somebody who is not in the book: add with one click, or say once that it is no client. */
export function Unknown({
  context,
  match,
}: {
  context: PageContext;
  match: Extract<Match, { status: 'unknown' }>;
}) {
  const { t } = useWords();
  const { db, by, run } = useStore();
  const [draft, setDraft] = useState<ClientDraft>(() => draftClient(context, match.person));
  const [editing, setEditing] = useState(false);
  const { key } = match;
  const rows: [string, string | undefined][] = [
    [t('unknown.name'), draft.name],
    [t('unknown.person'), draft.contact?.name],
    [t('unknown.jobTitle'), draft.contact?.jobTitle],
    [t('unknown.mail'), draft.contact?.email],
    [t('unknown.phone'), draft.contact?.phone],
    [t('unknown.domain'), draft.domain],
  ];
  return (
    <section className="state">
      <h1>{t('unknown.title')}</h1>
      {editing ? (
        <DraftFields draft={draft} onChange={setDraft} />
      ) : (
        <dl className="fields">
          {rows.map(
            ([label, value]) =>
              value && (
                <div key={label} style={{ display: 'contents' }}>
                  <dt>{label}</dt>
                  <dd>{value}</dd>
                </div>
              ),
          )}
        </dl>
      )}
      <div className="muted">{t('unknown.fromPage')}</div>
      <div className="row">
        <button
          type="button"
          className="primary"
          data-testid="add-client"
          disabled={!draft.name.trim()}
          onClick={() => void run(() => addClient(db, draft, key, by()))}
        >
          {t('unknown.add')}
        </button>
        {!editing && (
          <button type="button" className="secondary" onClick={() => setEditing(true)}>
            {t('unknown.edit')}
          </button>
        )}
        {key && (
          <button
            type="button"
            className="secondary"
            data-testid="not-client"
            onClick={() => void run(() => rememberChoice(db, key, { kind: 'notClient' }, by()))}
          >
            {t('unknown.notClient')}
          </button>
        )}
      </div>
      {key && (
        <FindClient
          label={t('unknown.pick')}
          onPick={(clientId) => void run(() => rememberChoice(db, key, { kind: 'client', clientId }, by()))}
        />
      )}
    </section>
  );
}

function DraftFields({ draft, onChange }: { draft: ClientDraft; onChange: (draft: ClientDraft) => void }) {
  const { t } = useWords();
  const contact = draft.contact ?? { name: '' };
  const person = (name: 'name' | 'jobTitle' | 'email' | 'phone', label: string) => (
    <label className="field">
      {label}
      <input
        value={contact[name] ?? ''}
        maxLength={300}
        onChange={(event) => onChange({ ...draft, contact: { ...contact, [name]: event.target.value } })}
      />
    </label>
  );
  return (
    <div className="form">
      <label className="field">
        {t('unknown.name')}
        <input
          value={draft.name}
          maxLength={300}
          onChange={(event) => onChange({ ...draft, name: event.target.value })}
        />
      </label>
      {person('name', t('unknown.person'))}
      {person('jobTitle', t('unknown.jobTitle'))}
      {person('email', t('unknown.mail'))}
      {person('phone', t('unknown.phone'))}
    </div>
  );
}
