import { useId, useState } from 'react';
import { STAGES } from '../../lib/domain/model/assessment';
import { correctVerdict, endCorrection } from '../../lib/store/commands/correct-verdict';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { useStore } from '../hooks/use-store';
import { Choice } from '../ui/Choice';

const VERDICTS = {
  value: ['high', 'general'],
  risk: ['low', 'high'],
  relationship: ['strategic', 'ordinary'],
  stage: [...STAGES],
};

/** The manager knows better: another verdict, with a reason and an end. The computed one stays beside it. */
export function Correct({
  axis,
  view,
  onClose,
}: {
  axis: keyof typeof VERDICTS;
  view: ClientView;
  onClose: () => void;
}) {
  const { t, code } = useWords();
  const { db, by, run } = useStore();
  const name = useId();
  const judged = view.assessment[axis];
  const other = VERDICTS[axis].find((one) => one !== judged.verdict) ?? null;
  const [verdict, setVerdict] = useState<string | null>(VERDICTS[axis].length === 2 ? other : null);
  const [why, setWhy] = useState('');
  const { client } = view.dossier;
  const days = view.settings.policy.overrideDays;

  async function save() {
    if (!verdict || !why.trim()) return;
    const entry = {
      clientId: client.id,
      axis,
      verdict,
      reason: why.trim(),
      by: view.settings.userName,
      days,
    };
    if (await run(() => correctVerdict(db, entry, by()))) onClose();
  }

  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <b>{t('correct.title', { axis: t(`axis.${axis}`) })}</b>
      <Choice
        legend={t('correct.verdict')}
        name={name}
        options={VERDICTS[axis].map((one) => ({ value: one, label: code(axis, one) }))}
        value={verdict}
        onChange={setVerdict}
      />
      <label className="field">
        {t('correct.reason')}
        <input
          value={why}
          maxLength={500}
          placeholder={t('correct.reasonPlaceholder')}
          onChange={(event) => setWhy(event.target.value)}
        />
      </label>
      <div className="muted">{t('correct.until', { days })}</div>
      <div className="row">
        <button type="submit" className="primary" disabled={!verdict || !why.trim()}>
          {t('correct.save')}
        </button>
        {judged.override && (
          <button
            type="button"
            className="secondary"
            onClick={() => void run(() => endCorrection(db, client.id, axis, by())).then(onClose)}
          >
            {t('correct.remove')}
          </button>
        )}
        <button type="button" className="secondary" onClick={onClose}>
          {t('answer.cancel')}
        </button>
      </div>
    </form>
  );
}
