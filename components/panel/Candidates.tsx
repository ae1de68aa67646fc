import { useLiveQuery } from 'dexie-react-hooks';
import type { Match } from '../../lib/domain/match/match';
import { displayNames } from '../../lib/domain/show/display-name';
import { rememberChoice } from '../../lib/store/commands/remember-choice';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { FindClient } from './FindClient';

/** Several clients may be meant: one click decides, with why each was thought of. */
export function Candidates({
  match,
  onPick,
  onNone,
}: {
  match: Extract<Match, { status: 'candidates' }>;
  /** Where nothing on the page can carry the answer, it holds for this page only. */
  onPick: (clientId: string) => void;
  onNone: () => void;
}) {
  const { t, code, language } = useWords();
  const { db, by, run } = useStore();
  const { key } = match;
  const ids = match.candidates.map((one) => one.clientId);
  const clients = useLiveQuery(() => db.clients.bulkGet(ids), [db, ids.join(' ')], []);
  const pick = (clientId: string) =>
    key ? void run(() => rememberChoice(db, key, { kind: 'client', clientId }, by())) : onPick(clientId);
  const shownKey = key ? key.slice(key.indexOf(':') + 1) : '';
  return (
    <section className="state">
      <h1>{t('candidates.title')}</h1>
      {key && <p>{t('candidates.text', { what: shownKey })}</p>}
      {match.candidates.map((one) => {
        const client = clients.find((row) => row?.id === one.clientId);
        if (!client) return null;
        const [name, other] = displayNames(client.names, language);
        return (
          <button
            key={one.clientId}
            type="button"
            className="candidate"
            data-testid="candidate"
            onClick={() => pick(one.clientId)}
          >
            <b>{name}</b>
            <small>
              {[other, client.kind && code('kind', client.kind), client.region].filter(Boolean).join(' · ')}
            </small>
            <small>
              {[
                ...new Set(
                  one.reasons.map((why) => t('who.knownWhy', { code: why.code, detail: why.detail })),
                ),
              ].join(' · ')}
            </small>
          </button>
        );
      })}
      <button type="button" className="secondary" onClick={onNone}>
        {t('candidates.none')}
      </button>
      <FindClient label={t('unknown.pick')} onPick={pick} />
    </section>
  );
}
