/** Ways of firing that several rules share. */
import { reason } from '../reason';
import { dayText } from '../time/day';
import { verdictReason } from './lookup';
import type { Situation, Trigger } from './rule';

/** Silent for at least the cadence of its class: due on the day the cadence ran out. */
export function silentFor(s: Situation, every: number): Trigger | null {
  const last = s.history.days.at(-1);
  if (last === undefined || s.at.today - last < every) return null;
  return {
    reasons: [
      verdictReason('value', s),
      reason('because.silent', { days: s.at.today - last, every }, { source: 'contacts', at: dayText(last) }),
    ],
    due: last + every,
    confidence: s.value.confidence,
  };
}

/** Due so many days after the stage began; where that day is long past, it shows as late. */
export function sinceStage(s: Situation, days: number): Trigger {
  const began = s.stage.since === undefined ? s.at.today : s.at.dayOf(s.stage.since);
  return {
    reasons: s.stage.reasons.slice(0, 1),
    due: began + days,
    confidence: s.stage.confidence,
  };
}
