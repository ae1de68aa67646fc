import { useState } from 'react';
import { circumstances } from '../../lib/domain/circumstances';
import { STAGES } from '../../lib/domain/model/assessment';
import { monthlyContactDays } from '../../lib/domain/show/monthly';
import { now, timeZone } from '../../lib/platform/clock';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { Correct } from './Correct';
import { Reasons } from './Reasons';

/** Stage with its date, what would move it, and the rhythm behind it. */
export function StageCard({ view }: { view: ClientView }) {
  const { t, code, day, month } = useWords();
  const [open, setOpen] = useState(false);
  const [correcting, setCorrecting] = useState(false);
  const { stage, missing } = view.assessment;
  const index = STAGES.findIndex((one) => one === stage.verdict);
  const slips = stage.wouldChange?.find((one) => one.rule === 'stage.slips')?.evidence[0]?.value;
  const bad = stage.verdict === 'decline' || stage.verdict === 'churn';
  return (
    <section aria-label={t('axis.stage')}>
      <div className="track" aria-hidden>
        {STAGES.map((one, i) => (
          <i
            key={one}
            {...(i === index ? { 'data-on': bad ? 'bad' : 'calm' } : {})}
            {...(slips !== undefined && one === 'decline' ? { 'data-next': '' } : {})}
          />
        ))}
      </div>
      <div className="stage-line">
        <b>{code('stage', stage.verdict)}</b>
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-controls="reasons-stage"
          onClick={() => setOpen(!open)}
        >
          {t('stage.why')}
        </button>
        <span className="muted">
          {[
            stage.since && t('stage.since', { date: month(stage.since) }),
            typeof slips === 'string' && t('stage.slipsBy', { date: day(slips, view.today) }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      {open &&
        (correcting ? (
          <Correct axis="stage" view={view} onClose={() => setCorrecting(false)} />
        ) : (
          <Reasons
            id="reasons-stage"
            axis="stage"
            judged={stage}
            missing={missing}
            today={view.today}
            onCorrect={() => setCorrecting(true)}
          />
        ))}
      <Spark view={view} />
    </section>
  );
}

/** Contact days of the last twelve months. */
function Spark({ view }: { view: ClientView }) {
  const { t, month } = useWords();
  const at = circumstances({ now: now(), timeZone: timeZone(), ...view.settings });
  const days = view.dossier.interactions.map((one) => at.dayOf(one.at)).filter((day) => day <= at.today);
  const months = monthlyContactDays(days, at.today, 12);
  const most = Math.max(1, ...months.map((one) => one.days));
  const label = months.map((one) => `${month(`${one.month}-01`)}: ${one.days}`).join(', ');
  return (
    <>
      <div className="spark" role="img" aria-label={`${t('stage.days')}: ${label}`}>
        {months.map((one) => (
          <i key={one.month} style={{ height: `${Math.round((one.days / most) * 100)}%` }} />
        ))}
      </div>
      <div className="spark-label" aria-hidden>
        <span>{t('stage.days')}</span>
        <span>
          {month(`${months[0]?.month}-01`)} – {month(`${months.at(-1)?.month}-01`)}
        </span>
      </div>
    </>
  );
}
