import { type ReactNode, useMemo, useState } from 'react';
import { dossiers } from '../../lib/domain/dossier';
import { readFacts } from '../../lib/domain/facts/read-facts';
import type { PageContext } from '../../lib/domain/model/page-context';
import { propose } from '../../lib/domain/proposals/propose';
import { displayNames } from '../../lib/domain/show/display-name';
import { dayCounter, dayText } from '../../lib/domain/time/day';
import { type Picked, PICKED_CHARACTERS } from '../../lib/messages/picked';
import { newId, now, timeZone } from '../../lib/platform/clock';
import { addClient } from '../../lib/store/commands/add-client';
import { type CertainMatch, type ClientView, useClientView } from '../hooks/use-client-view';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-language';
import type { OfferedText } from './FactChips';
import { FindClient } from './FindClient';
import { offeredSelection, SelectionActions, SelectionFrame } from './SelectionCard';

type Props = { picked: Picked; context: PageContext | null; onClose: () => void };

/** Words picked with the menu or the keyboard, beside the client that the page was recognised as. */
export function PickedCard({ picked, context, view, onClose }: Props & { view: ClientView }) {
  if (!picked.text) return <NothingPicked picked={picked} onClose={onClose} />;
  const offered = offeredSelection(picked.text, picked, context, view.today);
  return (
    <PickedFrame picked={picked} onClose={onClose}>
      <SelectionActions offered={offered} view={view} />
    </PickedFrame>
  );
}

/**
 * The same where no client was recognised: it says what kinds of fact it found, and asks whose they are unless the
 * page's own question, below it, asks that already. Its own answer holds for these words only.
 */
export function PickedAlone({ picked, context, asks, onClose }: Props & { asks: boolean }) {
  const { t, language } = useWords();
  const { db, by, run } = useStore();
  const [clientId, setClientId] = useState<string | null>(null);
  const match = useMemo<CertainMatch | null>(
    () => (clientId ? { status: 'certain', clientId, reasons: [{ code: 'choice', detail: '' }] } : null),
    [clientId],
  );
  const view = useClientView(match, null, `picked.${picked.id}.${clientId}`);
  const today = view?.today ?? dayText(dayCounter(timeZone())(now()));
  const offered = useMemo(
    () => offeredSelection(picked.text, picked, context, today),
    [picked, context, today],
  );
  if (!picked.text) return <NothingPicked picked={picked} onClose={onClose} />;

  async function makeClient(name: string) {
    const made = await run(() => addClient(db, { name }, null, by()));
    if (made?.clientId) setClientId(made.clientId);
  }
  return (
    <PickedFrame picked={picked} onClose={onClose}>
      {asks && match && view?.dossier.client.id === clientId ? (
        <>
          <div>
            <b>
              {t('picked.goesTo', { client: displayNames(view.dossier.client.names, language)[0] ?? '' })}
            </b>{' '}
            <button type="button" className="link" onClick={() => setClientId(null)}>
              {t('picked.other')}
            </button>
          </div>
          <SelectionActions key={clientId} offered={offered} view={view} />
        </>
      ) : (
        <>
          <Kinds offered={offered} />
          {asks ? (
            <FindClient
              label={t('picked.whose')}
              onPick={setClientId}
              onNew={(name) => void makeClient(name)}
            />
          ) : (
            <div className="muted">{t('picked.below')}</div>
          )}
        </>
      )}
    </PickedFrame>
  );
}

function PickedFrame({
  picked,
  onClose,
  children,
}: {
  picked: Picked;
  onClose: () => void;
  children: ReactNode;
}) {
  const { t } = useWords();
  const { text, length } = picked;
  return (
    <SelectionFrame title={t('picked.title')} text={text} onClose={onClose}>
      {length > PICKED_CHARACTERS && (
        <div className="muted">{t('picked.cut', { kept: text.length, length })}</div>
      )}
      {children}
    </SelectionFrame>
  );
}

function NothingPicked({ picked, onClose }: { picked: Picked; onClose: () => void }) {
  const { t } = useWords();
  return (
    <SelectionFrame title={t('picked.title')} onClose={onClose}>
      <div role="status">{t(picked.readable ? 'picked.nothing' : 'picked.restricted')}</div>
    </SelectionFrame>
  );
}

/** What the readers make of the words before it is known whose they are: to look at only. */
function Kinds({ offered }: { offered: OfferedText }) {
  const { t, fact: words } = useWords();
  const found = useMemo(() => {
    const { text, at, author, source } = offered;
    const nobody = dossiers({ clients: [{ id: 'nobody', names: ['nobody'] }] }).get('nobody');
    if (!nobody) return [];
    return propose(readFacts(text, { now: at, author }), text, { dossier: nobody, source, at, newId });
  }, [offered]);
  if (!found.length) return null;
  return (
    <div className="facts">
      <ul className="chips">
        {found.map(({ key, fact }) => (
          <li key={key} className="chip" data-kind={fact.kind}>
            <span className="chip-body">
              <span className="k">{t(`kind.${fact.kind}`)}</span>{' '}
              <span className="v">{words(fact, offered.at)}</span>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
