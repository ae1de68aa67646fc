import { useState } from 'react';
import { questions } from '../../lib/domain/answers/questions';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { AnswerForm } from './AnswerForm';

/** The one missing fact that would settle most, asked as a question and answered in place. */
export function Answer({ view }: { view: ClientView }) {
  const { t, maybe } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const next = view.assessment.missing[0];
  if (!next) return null;
  const [name = '', detail = ''] = next.fact.split(':');
  const question = questions[name];
  return (
    <>
      <div className="ask">
        <span>
          <b>{t('ask.title')}</b> {maybe(`question.${name}`, { currency: detail }) ?? name}{' '}
          <span className="muted">{t('ask.settles', { axis: t(`axis.${next.axis}`).toLowerCase() })}</span>
        </span>
        {question && (
          <button
            type="button"
            className="link"
            aria-expanded={open === next.fact}
            onClick={() => setOpen(open === next.fact ? null : next.fact)}
          >
            {t('ask.answer')}
          </button>
        )}
      </div>
      {question && open === next.fact && (
        <AnswerForm fact={name} question={question} view={view} onClose={() => setOpen(null)} />
      )}
    </>
  );
}
