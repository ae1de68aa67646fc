import type { ActionRecord } from '../model/action-record';
import type { Assessment, ConfidenceLabel } from '../model/assessment';
import { reason } from '../reason';
import { dayText } from '../time/day';
import { playbook } from './playbook';
import type { Rule, Situation, Trigger } from './rule';

type Recommended = Assessment['actions'][number];

const CONFIDENCE: Record<ConfidenceLabel, number> = { high: 1, medium: 0.75, low: 0.5 };

/** 1 − 0.5^((overdue + 7)/7), kept in 0.3–1: half at the due day, three quarters a week later. */
export function urgency(daysOverdue: number): number {
  return Math.min(1, Math.max(0.3, 1 - 0.5 ** ((daysOverdue + 7) / 7)));
}

/** Impact × value × urgency × confidence; a step not yet due counts as due today. */
function score(rule: Rule, trigger: Trigger, s: Situation): number {
  const overdue = trigger.due === undefined ? 0 : Math.max(0, s.at.today - trigger.due);
  const factor = s.value.verdict === 'high' ? s.at.policy.recommend.highValueFactor : 1;
  return rule.impact * factor * urgency(overdue) * CONFIDENCE[trigger.confidence ?? 'high'];
}

function newestRecord(records: ActionRecord[], ruleId: string): ActionRecord | undefined {
  return records.filter((one) => one.ruleId === ruleId).toSorted((a, b) => b.at.localeCompare(a.at))[0];
}

/** Quiet: done within its cadence, put off until a later day, or dismissed. */
function isQuiet(rule: Rule, record: ActionRecord | undefined, s: Situation): boolean {
  if (!record || record.state === 'accepted') return false;
  const until =
    record.state === 'done' || record.until === undefined
      ? s.at.dayOf(record.at) + rule.quietDays
      : s.at.dayOf(record.until);
  return s.at.today < until;
}

/** When nothing is due: the next routine contact, so that the question "what next" always has an answer. */
function nextRoutineContact(s: Situation): { rule: Rule; trigger: Trigger } | null {
  const high = s.value.verdict === 'high';
  const rule = playbook.find((one) => one.id === (high ? 'T03' : 'T04'));
  if (!rule) return null;
  const every = high ? s.at.policy.cadence.highValueDays : s.at.policy.cadence.generalDays;
  const last = s.history.days.at(-1);
  return {
    rule,
    trigger: {
      reasons: [
        reason(
          'because.nothingDue',
          { every },
          { source: 'contacts', at: last === undefined ? undefined : dayText(last) },
        ),
      ],
      due: (last ?? s.at.today) + every,
    },
  };
}

/**
 * The next steps, best first. Steps that must not be missed come first; neither they nor accepted steps are
 * ever cut off. Of the rest at most `show` in all and one of each group.
 */
export function recommend(s: Situation): Recommended[] {
  const { must, off, show } = s.at.policy.recommend;
  const fired = playbook.flatMap((rule) => {
    if (off.includes(rule.id) && !must.includes(rule.id)) return [];
    const record = newestRecord(s.dossier.actions, rule.id);
    if (isQuiet(rule, record, s)) return [];
    const trigger = rule.when(s);
    if (!trigger) return [];
    const accepted = record?.state === 'accepted';
    const due = accepted && record.due !== undefined ? s.at.dayOf(record.due) : trigger.due;
    const timed: Trigger = { ...trigger, due };
    return [{ rule, trigger: timed, accepted, score: score(rule, timed, s), must: must.includes(rule.id) }];
  });
  fired.sort((a, b) => Number(b.must) - Number(a.must) || b.score - a.score);
  const chosen: typeof fired = [];
  const groups = new Set<string>();
  for (const one of fired) {
    if (!one.must && !one.accepted && (chosen.length >= show || groups.has(one.rule.group))) continue;
    chosen.push(one);
    groups.add(one.rule.group);
  }
  if (!chosen.length) {
    const routine = nextRoutineContact(s);
    if (routine)
      chosen.push({
        ...routine,
        accepted: false,
        must: false,
        score: score(routine.rule, routine.trigger, s) * 0.6,
      });
  }
  return chosen.map(({ rule, trigger, accepted, score: points, must: isMust }) => ({
    id: rule.id,
    score: points,
    must: isMust,
    ...(trigger.due === undefined ? {} : { due: dayText(trigger.due) }),
    because: trigger.reasons.map((one) => one.rule),
    reasons: trigger.reasons,
    state: accepted ? ('accepted' as const) : ('proposed' as const),
  }));
}
