import type { Assessment, Judged } from '../../lib/domain/model/assessment';
import { useWords } from '../hooks/use-language';

/** A missing fact's name; `exchangeRate:USD` is the rate of a currency. */
export function useMissingName(): (fact: string) => string {
  const { maybe } = useWords();
  return (fact) => {
    const [name = fact, detail] = fact.split(':');
    const word = maybe(`missing.${name}`) ?? name;
    return detail ? `${word} ${detail}` : word;
  };
}

/** Why a verdict is what it is: reasons with source and date, what is missing, what would change it. */
export function Reasons({
  id,
  axis,
  judged,
  missing,
  today,
  onCorrect,
}: {
  id: string;
  axis: 'value' | 'risk' | 'relationship' | 'stage';
  judged: Judged<string>;
  missing: Assessment['missing'];
  today: string;
  onCorrect: () => void;
}) {
  const { t, code, day, list, reason, source } = useWords();
  const missingName = useMissingName();
  const open = missing.filter((one) => one.axis === axis);
  const changes = (judged.wouldChange ?? []).map((one) => reason(one, today));
  return (
    <div className="reasons" id={id}>
      {judged.override && (
        <div>
          {t('reasons.overridden', {
            verdict: code(axis, judged.override.verdict),
            until: day(judged.override.until, today),
            reason: judged.override.reason,
            computed: code(axis, judged.override.computed),
          })}
        </div>
      )}
      {judged.expired && (
        <div>
          {t('reasons.expired', {
            verdict: code(axis, judged.expired.verdict),
            until: day(judged.expired.until, today),
          })}
        </div>
      )}
      <ol>
        {judged.reasons.slice(0, 5).map((one, i) => (
          <li key={`${one.rule} ${JSON.stringify(one.evidence[0]?.value)}`}>
            <span aria-hidden>{i + 1}</span>
            <span>
              {reason(one, today)}
              <br />
              <small>{source(one, today)}</small>
            </span>
          </li>
        ))}
      </ol>
      <div className="foot">
        {open.length > 0 && (
          <div>
            {t('reasons.missing', { facts: list(open.slice(0, 4).map((one) => missingName(one.fact))) })}
          </div>
        )}
        {changes.length > 0 && <div>{t('reasons.change', { changes: list(changes) })}</div>}
        <button type="button" className="link" onClick={onCorrect}>
          {t('reasons.correct')}
        </button>
      </div>
    </div>
  );
}
