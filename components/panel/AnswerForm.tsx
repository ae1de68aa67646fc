import { useId, useState } from 'react';
import type { AnswerField, Question } from '../../lib/domain/answers/question';
import { answerQuestion } from '../../lib/store/commands/answer-question';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { Choice } from '../ui/Choice';

/** The fields a question asks for; an answer that cannot be used says which field, and stays on the screen. */
export function AnswerForm({
  fact,
  question,
  view,
  onClose,
}: {
  /** Code of the missing fact; names a field that has no name of its own. */
  fact: string;
  question: Question;
  view: ClientView;
  onClose: () => void;
}) {
  const { t, maybe } = useWords();
  const { db, by, run } = useStore();
  const labelOf = (field: string) =>
    field === 'value' ? capital(maybe(`missing.${fact}`) ?? t('answer.value')) : fieldLabel(field, t);
  const fields = question.fields(view.dossier);
  const [values, setValues] = useState<Record<string, string>>(() => initial(fields, view));
  const [wrong, setWrong] = useState<string | null>(null);

  async function save() {
    const result = question.apply(values, view.dossier, view.today);
    if (!result.ok) {
      setWrong(result.field);
      return;
    }
    if (await run(() => answerQuestion(db, view.dossier.client.id, result, by()))) onClose();
  }

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div className="pair">
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            label={labelOf(field.name)}
            view={view}
            value={values[field.name] ?? ''}
            invalid={wrong === field.name}
            onChange={(value) => {
              setWrong(null);
              setValues({ ...values, [field.name]: value });
            }}
          />
        ))}
      </div>
      {wrong && (
        <div className="error" role="alert">
          {t('answer.invalid', { why: labelOf(wrong) })}
        </div>
      )}
      <div className="row">
        <button type="submit" className="primary">
          {t('answer.save')}
        </button>
        <button type="button" className="secondary" onClick={onClose}>
          {t('answer.cancel')}
        </button>
      </div>
    </form>
  );
}

function initial(fields: AnswerField[], view: ClientView): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of fields) {
    if (field.kind === 'yesNo') values[field.name] = 'yes';
    if (field.kind === 'select') values[field.name] = field.options[0] ?? '';
    if (field.kind === 'day') values[field.name] = view.today;
    if (field.kind === 'currency') values[field.name] = view.settings.baseCurrency;
    if (field.kind === 'deal')
      values[field.name] = view.dossier.deals.find((deal) => deal.status !== 'lost')?.id ?? '';
  }
  return values;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function fieldLabel(name: string, t: ReturnType<typeof useWords>['t']): string {
  if (name === 'grade') return t('answer.grade');
  if (name === 'scale') return t('answer.scale');
  if (name === 'on') return t('answer.on');
  if (name === 'class') return t('answer.class');
  if (name === 'percent') return t('answer.percent');
  if (name === 'amount') return t('answer.amount');
  if (name === 'currency') return t('answer.currency');
  if (name === 'deal') return t('answer.deal');
  if (name === 'name') return t('answer.name');
  if (name === 'status') return t('answer.status');
  return t('answer.value');
}

function FieldInput({
  field,
  label,
  view,
  value,
  invalid,
  onChange,
}: {
  field: AnswerField;
  label: string;
  view: ClientView;
  value: string;
  invalid: boolean;
  onChange: (value: string) => void;
}) {
  const { t, code } = useWords();
  const group = useId();
  if (field.kind === 'yesNo') {
    const options = [
      { value: 'yes', label: t('answer.yes') },
      { value: 'no', label: t('answer.no') },
    ];
    return <Choice legend={label} name={group} options={options} value={value} onChange={onChange} />;
  }
  if (field.kind === 'select' || field.kind === 'deal') {
    const options =
      field.kind === 'select'
        ? field.options.map((one) => ({ value: one, label: code(field.list, one) }))
        : view.dossier.deals
            .filter((deal) => deal.status !== 'lost')
            .map((deal) => ({ value: deal.id, label: deal.name }));
    return (
      <label className="field">
        {label}
        <select value={value} aria-invalid={invalid} onChange={(event) => onChange(event.target.value)}>
          {options.map((one) => (
            <option key={one.value} value={one.value}>
              {one.label}
            </option>
          ))}
        </select>
      </label>
    );
  }
  return (
    <label className="field">
      {label}
      <input
        type={field.kind === 'day' ? 'date' : 'text'}
        inputMode={field.kind === 'number' || field.kind === 'percent' ? 'decimal' : 'text'}
        value={value}
        aria-invalid={invalid}
        maxLength={100}
        onChange={(event) => onChange(event.target.value)}
      />
    </label>
  );
}
