import { useState } from 'react';
import { questions } from '../../lib/domain/answers/questions';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { AnswerForm } from './AnswerForm';

/** The house's further ways of parting clients in two: one short word each; an open one can be answered. */
export function OwnAxes({ view }: { view: ClientView }) {
  const { t, language, reason } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const { axes } = view.settings.policy;
  if (!axes.length) return null;
  const asked = axes.find((axis) => axis.id === open);
  const fact = asked?.rule.kind === 'field' ? asked.rule.field : null;
  const question = fact === null ? undefined : questions[fact];
  return (
    <>
      <ul className="axes" aria-label={t('axes.title')}>
        {axes.map((axis) => {
          const judged = view.assessment.axes.find((one) => one.id === axis.id);
          if (!judged) return null;
          const field = axis.rule.kind === 'field';
          const word = judged.verdict === 'insufficient' ? t('axes.open') : axis[judged.verdict][language];
          const text = (
            <>
              {axis.name[language]} <b>{word}</b>
            </>
          );
          const why = judged.reasons.map((one) => reason(one, view.today)).join('; ');
          return (
            <li key={axis.id}>
              {field ? (
                <button
                  type="button"
                  className="axis"
                  data-open={judged.verdict === 'insufficient' || undefined}
                  aria-expanded={open === axis.id}
                  title={why}
                  onClick={() => setOpen(open === axis.id ? null : axis.id)}
                >
                  {text}
                </button>
              ) : (
                <span className="axis" title={why}>
                  {text}
                </span>
              )}
            </li>
          );
        })}
      </ul>
      {question && fact && (
        <AnswerForm key={fact} fact={fact} question={question} view={view} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
