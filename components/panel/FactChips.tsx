import { Check } from 'lucide-react';
import { useMemo, useState } from 'react';
import { readFacts } from '../../lib/domain/facts/read-facts';
import type { Provenance } from '../../lib/domain/model/base';
import type { Deal } from '../../lib/domain/model/deal';
import type { Fact } from '../../lib/domain/model/fact';
import type { Proposal } from '../../lib/domain/proposals/proposal';
import { accept, propose, reject } from '../../lib/domain/proposals/propose';
import { newId } from '../../lib/platform/clock';
import { answerProposal } from '../../lib/store/commands/answer-proposal';
import type { ClientView } from '../hooks/use-client-view';
import { useStore } from '../hooks/use-store';
import { useWords } from '../hooks/use-language';
import { FactDetail } from './FactDetail';
import { Excerpt } from './Excerpt';

/** A text whose facts are offered: the open mail, a note, what is selected on the page. */
export type OfferedText = {
  text: string;
  /** When it was written; relative dates count from it. */
  at: string;
  author: 'us' | 'them';
  source: Provenance;
  /** Of a record: what its fields state, in place of what is read from the text, and the deal it is of. */
  page?: { facts: Fact[]; deal: Deal | undefined };
};

const FIRST = 8;

/** What a text holds, offered as chips; nothing is stored without a click. */
export function FactChips({ offered, view }: { offered: OfferedText; view: ClientView }) {
  const { t, fact: words, held: heldWords, day } = useWords();
  const { db, by, run } = useStore();
  const [open, setOpen] = useState<string | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const [all, setAll] = useState(false);
  const [said, setSaid] = useState('');
  const { text, at, author, source, page } = offered;
  const facts = useMemo(() => page?.facts ?? readFacts(text, { now: at, author }), [page, text, at, author]);
  const context = { dossier: view.dossier, source, at, newId, page };
  const proposals = propose(facts, text, context);
  const listed = all ? proposals : proposals.slice(0, FIRST);
  const chosen = proposals.find((one) => one.key === (open ?? shown));

  async function answer(
    proposal: Proposal,
    take: boolean,
    fact: Fact = proposal.fact,
    dealId = proposal.dealId,
  ) {
    const deal = view.dossier.deals.find((one) => one.id === dealId);
    const whole = { ...context, ...(deal ? { deal } : {}) };
    const writes = take ? accept({ ...proposal, fact }, text, whole) : reject(proposal, whole);
    const done = await run(() => answerProposal(db, view.dossier.client.id, writes, by()));
    if (!done) return;
    setOpen(null);
    setShown(null);
    setSaid(take ? t('facts.accepted', { what: words(fact, view.today) }) : t('facts.rejected'));
  }

  if (!proposals.length)
    return said ? (
      <div className="muted" role="status">
        {said}
      </div>
    ) : null;
  return (
    <div className="facts" data-testid="facts">
      {page && <div className="muted">{t('facts.page', { at: day(at, view.today) })}</div>}
      <ul className="chips">
        {listed.map((one) => {
          const name = t(`kind.${one.fact.kind}`);
          const value = words(one.fact, view.today);
          const what = `${name} ${value}`;
          return (
            <li key={one.key} className="chip" data-state={one.state} data-kind={one.fact.kind}>
              <button
                type="button"
                className="chip-body"
                aria-expanded={open === one.key}
                aria-label={t('facts.open', { what })}
                onMouseEnter={() => setShown(one.key)}
                onMouseLeave={() => setShown(null)}
                onFocus={() => setShown(one.key)}
                onBlur={() => setShown(null)}
                onClick={() => setOpen(open === one.key ? null : one.key)}
              >
                <span className="k">{name}</span> <span className="v">{value}</span>
                {one.state === 'conflict' && one.held && (
                  <span className="had">
                    {t('facts.youHave', {
                      held: heldWords(one.fact, one.held, view.today),
                      at: one.held.at ? day(one.held.at, view.today) : 'none',
                    })}
                  </span>
                )}
              </button>
              <button
                type="button"
                className="chip-take"
                aria-label={t('facts.accept', { what })}
                title={t('facts.take')}
                onClick={() => void answer(one, true)}
              >
                <Check size={13} aria-hidden />
              </button>
            </li>
          );
        })}
      </ul>
      {proposals.length > listed.length && (
        <button type="button" className="link" onClick={() => setAll(true)}>
          {t('facts.more', { count: proposals.length - listed.length })}
        </button>
      )}
      {chosen &&
        (page ? (
          <Excerpt text={chosen.fact.quote} start={0} end={chosen.fact.quote.length} />
        ) : (
          <Excerpt text={text} start={chosen.fact.start} end={chosen.fact.end} />
        ))}
      {chosen && open === chosen.key && (
        <FactDetail
          key={chosen.key}
          proposal={chosen}
          view={view}
          onTake={(fact, dealId) => void answer(chosen, true, fact, dealId)}
          onReject={() => void answer(chosen, false)}
          onClose={() => setOpen(null)}
        />
      )}
      <div className="visually-hidden" role="status">
        {said}
      </div>
    </div>
  );
}
