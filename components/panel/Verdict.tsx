import { CircleAlert, Diamond } from 'lucide-react';
import { useState } from 'react';
import type { Assessment } from '../../lib/domain/model/assessment';
import type { Axis } from '../../lib/domain/model/override';
import type { ClientView } from '../hooks/use-client-view';
import { useWords } from '../hooks/use-language';
import { Answer } from './Answer';
import { Bar } from './Bar';
import { Correct } from './Correct';
import { OwnAxes } from './OwnAxes';
import { Reasons } from './Reasons';
import { toneOf } from './tone';

const SPLITS = ['value', 'risk', 'relationship'] as const;

/** The tier, the three splits with their reasons one click away, and the one fact to ask next. */
export function Verdict({ view }: { view: ClientView }) {
  const { t, code } = useWords();
  const { assessment } = view;
  const [open, setOpen] = useState<string | null>(null);
  const [correcting, setCorrecting] = useState<Axis | null>(null);
  return (
    <section aria-label={t('axis.tier')}>
      <TierLine assessment={assessment} />
      <div className="splits">
        {SPLITS.map((axis) => {
          const judged = assessment[axis];
          const tone = toneOf(axis, judged.verdict);
          const shown = open === axis;
          return (
            <div key={axis}>
              <button
                type="button"
                className="split"
                aria-expanded={shown}
                aria-controls={`reasons-${axis}`}
                onClick={() => setOpen(shown ? null : axis)}
              >
                <span className="k">{t(`axis.${axis}`)}</span>
                <Bar position={judged.position} tone={tone} />
                <span className={`v tone-${tone}`}>
                  {axis === 'risk' && judged.verdict === 'high' && (
                    <CircleAlert size={12} aria-hidden style={{ verticalAlign: '-2px' }} />
                  )}{' '}
                  {code(axis, judged.verdict)}
                  {judged.override && ` · ${t('split.corrected')}`}
                </span>
              </button>
              {shown &&
                (correcting === axis ? (
                  <Correct axis={axis} view={view} onClose={() => setCorrecting(null)} />
                ) : (
                  <Reasons
                    id={`reasons-${axis}`}
                    axis={axis}
                    judged={judged}
                    missing={assessment.missing}
                    today={view.today}
                    onCorrect={() => setCorrecting(axis)}
                  />
                ))}
            </div>
          );
        })}
      </div>
      <OwnAxes view={view} />
      <Answer view={view} />
    </section>
  );
}

/** Which of the splits makes a key client. */
function because({ tier, value, relationship }: Assessment): string {
  if (tier.verdict !== 'key' || tier.override) return '';
  const high = value.verdict === 'high';
  if (relationship.verdict !== 'strategic') return high ? 'value' : '';
  return high ? 'both' : 'relationship';
}

function TierLine({ assessment }: { assessment: Assessment }) {
  const { t, code, month, list } = useWords();
  const { tier } = assessment;
  const openAxes = (['value', 'relationship'] as const).filter(
    (axis) => assessment[axis].verdict === 'insufficient',
  );
  const parts =
    tier.verdict === 'insufficient'
      ? [t('tier.needs', { axes: list(openAxes.map((axis) => t(`axis.${axis}`))) })]
      : [
          because(assessment) && t('tier.because', { why: because(assessment) }),
          tier.since && t('tier.since', { date: month(tier.since) }),
          t('tier.confidence', { level: code('confidence', tier.confidence) }),
        ].filter(Boolean);
  return (
    <div className="tier">
      <span className="badge" data-tier={tier.verdict}>
        {tier.verdict === 'key' && <Diamond size={10} fill="currentColor" aria-hidden />}{' '}
        {code('tier', tier.verdict)}
      </span>
      <span className="muted">{parts.join(' · ')}</span>
    </div>
  );
}
