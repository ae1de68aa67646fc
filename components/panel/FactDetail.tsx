import { useState } from 'react';
import type { Fact } from '../../lib/domain/model/fact';
import { editable, edited } from '../../lib/domain/proposals/edit';
import type { Proposal } from '../../lib/domain/proposals/proposal';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';

/** One fact before it is taken over: its value can be put right, the deal chosen, or it is turned down. */
export function FactDetail({
  proposal,
  view,
  onTake,
  onReject,
  onClose,
}: {
  proposal: Proposal;
  view: ClientView;
  onTake: (fact: Fact, dealId?: string) => void;
  onReject: () => void;
  onClose: () => void;
}) {
  const { t } = useWords();
  const field = editable(proposal.fact);
  const [text, setText] = useState(field?.text ?? '');
  const [dealId, setDealId] = useState(proposal.dealId);
  const [wrong, setWrong] = useState(false);
  const deals = view.dossier.deals.filter((deal) => deal.status !== 'lost');

  function take() {
    const fact = edited(proposal.fact, text);
    if (!fact) setWrong(true);
    else onTake(fact, dealId);
  }

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <div className="pair">
        {field && (
          <label className="field">
            {t('facts.value')}
            <input
              type={field.input === 'day' ? 'date' : 'text'}
              inputMode={field.input === 'number' ? 'decimal' : 'text'}
              value={text}
              aria-invalid={wrong}
              maxLength={500}
              onChange={(event) => {
                setWrong(false);
                setText(event.target.value);
              }}
            />
          </label>
        )}
        {proposal.dealId && deals.length > 1 && (
          <label className="field">
            {t('facts.goesTo')}
            <select value={dealId} onChange={(event) => setDealId(event.target.value)}>
              {deals.map((deal) => (
                <option key={deal.id} value={deal.id}>
                  {deal.name}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      {wrong && (
        <div className="error" role="alert">
          {t('facts.invalid')}
        </div>
      )}
      {!proposal.fact.known && <div className="muted">{t('facts.inferred')}</div>}
      <div className="row">
        <button type="submit" className="primary">
          {t(proposal.field ? 'facts.take' : 'facts.keep')}
        </button>
        <button type="button" className="secondary" onClick={onReject}>
          {t('facts.reject')}
        </button>
        <button type="button" className="secondary" onClick={onClose}>
          {t('facts.close')}
        </button>
      </div>
    </form>
  );
}
