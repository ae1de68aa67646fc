import { Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { circumstances } from '../../lib/domain/circumstances';
import type { Match } from '../../lib/domain/match/match';
import type { PagePerson } from '../../lib/domain/model/page-context';
import { displayNames } from '../../lib/domain/show/display-name';
import { lastContact, tenure } from '../../lib/domain/show/tenure';
import { now, timeZone } from '../../lib/platform/clock';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';

/** Who this is: client, person, why we think so, and how long we have known each other. */
export function Identity({
  view,
  match,
  menu,
  onAddPerson,
}: {
  view: ClientView;
  match: Extract<Match, { status: 'certain' }>;
  menu: ReactNode;
  onAddPerson: (person: PagePerson) => void;
}) {
  const { t, code, language } = useWords();
  const { dossier } = view;
  const { client } = dossier;
  const [name, ...others] = displayNames(client.names, language);
  const facts = [...others.slice(0, 2), client.kind && code('kind', client.kind), client.region].filter(
    Boolean,
  );
  return (
    <header className="who">
      <div className="who-row">
        <div>
          <h1>
            {name}{' '}
            {client.sample && (
              <span className="tag" title={t('who.sampleHint')}>
                {t('who.sample')}
              </span>
            )}
          </h1>
          {facts.length > 0 && <div className="alias">{facts.join(' · ')}</div>}
          {view.groupName && <div className="alias">{t('who.group', { group: view.groupName })}</div>}
        </div>
        <div className="icons">{menu}</div>
      </div>
      <div className="person">
        <PersonLine view={view} match={match} onAddPerson={onAddPerson} />
        <History view={view} />
      </div>
    </header>
  );
}

function PersonLine({
  view,
  match,
  onAddPerson,
}: {
  view: ClientView;
  match: Extract<Match, { status: 'certain' }>;
  onAddPerson: (person: PagePerson) => void;
}) {
  const { t } = useWords();
  const contact = view.dossier.contacts.find((one) => one.id === match.contactId);
  const { person } = match;
  const why = match.reasons[0];
  const shown = contact?.name ?? person?.name ?? person?.email;
  const title = contact?.jobTitle ?? person?.jobTitle;
  const stranger = !contact && person?.email ? person : undefined;
  return (
    <div>
      {shown && <b>{shown}</b>}
      {title && ` · ${title}`}
      {why && (
        <>
          {shown && ' · '}
          <span className="dotted" title={t('who.knownWhy', { code: why.code, detail: why.detail })}>
            {t('who.known', { code: why.code })}
            <span className="visually-hidden">
              : {t('who.knownWhy', { code: why.code, detail: why.detail })}
            </span>
          </span>
        </>
      )}
      {stranger && (
        <>
          {' · '}
          <button
            type="button"
            className="link"
            title={t('who.addPersonHint')}
            onClick={() => onAddPerson(stranger)}
          >
            <Plus size={11} aria-hidden />{' '}
            {t('who.addPerson', { name: stranger.name ?? stranger.email ?? '' })}
          </button>
        </>
      )}
    </div>
  );
}

function History({ view }: { view: ClientView }) {
  const { t } = useWords();
  const { dossier, settings } = view;
  const at = circumstances({ now: now(), timeZone: timeZone(), ...settings });
  const together = tenure(dossier, at);
  const last = lastContact(dossier, at);
  const parts = [
    together && (together.years || together.months) ? t('who.together', together).trim() : t('who.new'),
    t('who.deals', { count: dossier.deals.filter((deal) => deal.status !== 'lost').length }),
    last
      ? t('who.lastContact', { days: last.days, direction: last.interaction.direction ?? 'none' })
      : t('who.noContact'),
  ];
  return <div className="muted">{parts.join(' · ')}</div>;
}
