import type { ActionRecord } from '../model/action-record';
import type { Assessment, ConfidenceLabel } from '../model/assessment';
import { byId, compareMoments } from '../order';
import { reason } from '../reason';
import { dayText } from '../time/day';
import { playbook } from './playbook';
import { type Fatigued, fatigued, restraint } from './fatigue';
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
  if (!records.length) return undefined;
  return records
    .filter((one) => one.ruleId === ruleId)
    .toSorted((a, b) => compareMoments(b.at, a.at) || byId(b, a))[0];
}

/** Day from which a step may be proposed again: after its cadence, the day it was put off to, or the dismissal's time. */
function quietUntil(rule: Rule, record: ActionRecord, s: Situation): number {
  if (record.state !== 'done' && record.until !== undefined) return s.at.dayOf(record.until);
  const { dismissDays } = s.at.policy.recommend;
  const held: Record<string, number> = dismissDays;
  const days =
    record.state === 'dismissed' ? (held[record.reason ?? 'other'] ?? dismissDays.other) : rule.quietDays;
  return s.at.dayOf(record.at) + days;
}

/** Quiet: done within its cadence, put off until a later day, or dismissed. */
function isQuiet(rule: Rule, record: ActionRecord | undefined, s: Situation): boolean {
  if (!record || record.state === 'accepted') return false;
  return s.at.today < quietUntil(rule, record, s);
}

/** When nothing is due: the next routine contact, so that the question "what next" always has an answer. */
function nextRoutineContact(s: Situation, tired: Fatigued[]): { rule: Rule; trigger: Trigger } | null {
  const high = s.value.verdict === 'high';
  const rule = playbook.find((one) => one.id === (high ? 'T03' : 'T04'));
  if (!rule) return null;
  const every = high ? s.at.policy.cadence.highValueDays : s.at.policy.cadence.generalDays;
  const last = s.history.days.at(-1);
  const from = { source: 'contacts', at: last === undefined ? undefined : dayText(last) };
  const due = (last ?? s.at.today) + every;
  // Where everybody has had enough messages, the routine waits until the first of them is forgotten.
  const [worst] = tired.length ? tired.toSorted((a, b) => b.sinceDay - a.sinceDay) : [];
  if (worst && tired.length >= s.dossier.contacts.filter((one) => !one.left).length) {
    const rest = worst.sinceDay + s.at.policy.recommend.fatigue.days;
    const why = reason('because.rest', { person: worst.name, messages: worst.messages }, from);
    return { rule, trigger: { reasons: [why], due: Math.max(due, rest) } };
  }
  return { rule, trigger: { reasons: [reason('because.nothingDue', { every }, from)], due } };
}

/**
 * The next steps, best first. Steps that must not be missed come first; neither they nor accepted steps are
 * ever cut off. Of the rest at most `show` in all and one of each group.
 */
export function recommend(s: Situation): Recommended[] {
  const { must, off, show } = s.at.policy.recommend;
  const tired = fatigued(s);
  const fired = playbook.flatMap((rule) => {
    if (off.includes(rule.id) && !must.includes(rule.id)) return [];
    const record = newestRecord(s.dossier.actions, rule.id);
    if (isQuiet(rule, record, s)) return [];
    const trigger = rule.when(s);
    if (!trigger) return [];
    const { spare, reasons } = restraint(rule, s, tired);
    const accepted = record?.state === 'accepted';
    if (spare && !accepted && !must.includes(rule.id)) return [];
    const due = accepted && record.due !== undefined ? s.at.dayOf(record.due) : trigger.due;
    const timed: Trigger = { ...trigger, reasons: [...trigger.reasons, ...reasons], due };
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
    const routine = nextRoutineContact(s, tired);
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
