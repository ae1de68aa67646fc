import type { MilestoneCode } from '../model/codes';
import type { Fact } from '../model/fact';
import type { DateValue } from './date-fact';
import { dates } from './dates';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { type MilestoneWords, milestoneWords } from './milestone-words';
import { moodAt, sentenceAt } from './mood';
import type { FactReader } from './reader';

type Status = 'scheduled' | 'met' | 'delayed';

/** `date` as the dates reader has it: a day, or a stretch for what is said less exactly. */
export type MilestoneValue = { code: MilestoneCode; date?: DateValue; status: Status };

type Event = { rule: MilestoneWords; start: number; end: number };

const DELAYED =
  /\b(?:delay|postpon|slipp?|defer|re-?schedul)\w*|\bpushed (?:back|out|to|into)\b|\bmoved (?:back|out)\b|\bbehind schedule\b|推迟|延期|延后|延至|顺延|滞后|延误|推后|后延|拖延/gi;
const SCHEDULED =
  /\b(?:will|shall|expect\w*|target\w*|plan(?:s|ned|ning)?|scheduled?|due (?:on|by|in)|intend\w*|aim\w*|anticipat\w*|forecast\w*|envisag\w*|is to|are to|to be|hopes? to|want to|on track|likely|set for|by)\b|拟(?:于|在)?|预计|计划|将(?!近)|争取|力争|目标|预期|有望|打算|准备|定于|安排在|确保/gi;
const MET =
  /\b(?:was|were|has|have|had|achieved|reached|signed|executed|completed?|closed|occurred|happened|approved|granted|obtained|received|agreed|accepted|started|began|commenced|declared|finished|satisfied|took place|awarded|in default|defaulted|is done|is signed|gave)\b|已(?:经)?|完成了?|实现了?|签署了|签订了|签了|取得|获得|获批|通过了?|达成|同意|发生|顺利|正式/gi;

/** The words name something else: an interest, a guarantee, a questionnaire, a condition. */
const OTHER_AFTER =
  /^['’]?\s?(?:guarantees?|support|tests?|certificates?|questionnaires?|reports?|checklists?|risks?|interest|rates?|is defined|means|template|conditions?|list|provisions?|clause|fees?|request)\b|^(?:金|率|责任|概率|利息|清单|报告|模板|条款|费|担保|保函|人员|风险|的(?:前提|条件|意见|定义|责任|情形))/i;
const OTHER_BEFORE =
  /\b(?:definition of|no|any|potential|cross|by|request(?:ed|s)? (?:for )?(?:a|the)|asked for an?(?= waiver))\s+(?:the\s+)?$|(?:申请|请求|关于)$/i;
/** A milestone as a point in time of something else: "upon financial close", 竣工后. */
const POINT_BEFORE =
  /\b(?:up)?on\s+(?:the )?$|\b(?:after|following|until|till|once|prior to|before|since|days? (?:of|from)|months? (?:of|from)|period to|up to)\s+(?:the\s+)?(?:date of\s+)?$/i;
const POINT_AFTER = /^(?:之?[前后]|时|起|以[前来]|之日|当[日天])/;
const ASKED =
  /^\s*(?:please|should|have (?:you|they|we)|has (?:the|it)|did|is (?:the|there)|are (?:the|there)|when|what|who)\b|^\s*(?:请(?!求)|烦请|麻烦)|吗$|是否|何时|什么时候/i;

const CLAUSE_END = /[,，;；]/g;

/** The nearest words of a kind: how far from the event, Infinity for none. */
function distance(pattern: RegExp, clause: string, start: number, end: number): number {
  let best = Infinity;
  for (const { 0: found, index } of clause.matchAll(pattern)) {
    best = Math.min(best, index >= end ? index - end : Math.max(0, start - index - found.length));
  }
  return best;
}

/** The clause around an event, to the neighbouring events of its sentence; the next clause too where `wide`. */
function clauseOf(
  text: string,
  event: Event,
  from: number,
  to: number,
  wide: boolean,
): { start: number; end: number } {
  let start = from;
  let end = to;
  for (const { index } of text.slice(from, event.start).matchAll(CLAUSE_END)) start = from + index + 1;
  if (wide) return { start: from, end };
  const after = text.slice(event.end, to).search(CLAUSE_END);
  if (after >= 0) end = event.end + after;
  return { start, end };
}

function statusOf(event: Event, quote: string, clause: string, at: number): Status | null {
  const end = at + quote.length;
  if (event.rule.needs && !event.rule.needs.test(clause)) return null;
  if (clause.search(DELAYED) >= 0) return 'delayed';
  const planned = distance(SCHEDULED, clause, at, end);
  const met = event.rule.happened?.test(quote) ? 0 : distance(MET, clause, at, end);
  // "will be commissioned": the plan wins over the word itself.
  if (planned < Infinity && (planned <= met || (met === 0 && planned <= 12))) return 'scheduled';
  return met < Infinity ? 'met' : null;
}

/** Without one of these a clause holds no date, and the dates reader need not look. */
const DATE_HINT =
  /\d|[年月日号周季天末底]|星期|礼拜|day\b|\b(?:tomorrow|tonight|week|month|quarter|year|half|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

const MONTH = /月|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|Q[1-4]|quarter)/i;
const YEAR = /\d{4}|[零〇一二三四五六七八九]{4}年|[今明后去前本]年|last|next|['’]\d{2}/i;

function moved(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;
}

/** A month without a year lies in the past where the thing has happened, ahead where it is planned. */
function inItsYear(value: DateValue, quote: string, status: Status, today: string): DateValue {
  if (!MONTH.test(quote) || YEAR.test(quote)) return value;
  const { from, to } = typeof value === 'string' ? { from: value, to: value } : value;
  const years = status === 'met' ? (from > today ? -1 : 0) : to < today ? 1 : 0;
  if (!years) return value;
  return typeof value === 'string' ? moved(value, years) : { from: moved(from, years), to: moved(to, years) };
}

/** Of several dates the nearest to the event; of a delay the last one, which is the new date. */
function dateOf(
  clause: string,
  at: number,
  end: number,
  status: Status,
  now: string,
): { value: DateValue; start: number; end: number } | null {
  if (!DATE_HINT.test(clause)) return null;
  const gap = (fact: Fact) => (fact.start >= end ? fact.start - end : Math.max(0, at - fact.end));
  const found = dates
    .read(clause, { now })
    .toSorted((a, b) => (status === 'delayed' ? b.start - a.start : gap(a) - gap(b)));
  const [nearest] = found;
  if (!nearest) return null;
  const value = inItsYear(nearest.value as DateValue, nearest.quote, status, now.slice(0, 10));
  return { value, start: nearest.start, end: nearest.end };
}

function eventsIn(text: string): Event[] {
  const found = milestoneWords.flatMap((rule) =>
    matchesOf(rule.words, text).map(({ 0: quote, index }): Event => ({
      rule,
      start: index,
      end: index + quote.length,
    })),
  );
  return found.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

function readEvent(text: string, event: Event, from: number, to: number, now: string): Fact | null {
  const before = text.slice(Math.max(from, event.start - 40), event.start);
  const after = text.slice(event.end, event.end + 24);
  if (
    OTHER_AFTER.test(after) ||
    OTHER_BEFORE.test(before) ||
    POINT_BEFORE.test(before) ||
    POINT_AFTER.test(after)
  )
    return null;
  if (moodAt(text, event.start, event.end) !== 'stated') return null;
  const quote = text.slice(event.start, event.end);
  let narrow = 0;
  for (const wide of [false, true]) {
    const { start, end } = clauseOf(text, event, from, to, wide);
    if (wide && end - start === narrow) break;
    narrow = end - start;
    const clause = text.slice(start, end);
    if (text[to] === '?' || ASKED.test(clause)) return null;
    const at = event.start - start;
    const stop = event.end - start;
    let status = statusOf(event, quote, clause, at);
    const date = status || !event.rule.needs ? dateOf(clause, at, stop, status ?? 'scheduled', now) : null;
    if (!status && date) {
      const day = typeof date.value === 'string' ? date.value : date.value.to;
      status = day > now.slice(0, 10) ? 'scheduled' : 'met';
    }
    // What lies ahead has not happened, whatever the tense.
    if (status === 'met' && date) {
      const day = typeof date.value === 'string' ? date.value : date.value.from;
      if (day > now.slice(0, 10)) status = 'scheduled';
    }
    // What nobody plans is told only once it has happened.
    if (!status || (event.rule.onlyMet && status !== 'met')) continue;
    const near = date && Math.max(date.start - stop, at - date.end) <= 60 ? date : null;
    const span = {
      start: start + Math.min(at, near?.start ?? at),
      end: start + Math.max(stop, near?.end ?? stop),
    };
    const value: MilestoneValue = { code: event.rule.code, ...(date ? { date: date.value } : {}), status };
    return { kind: 'milestone', value, quote: '', ...span, known: true, confidence: date ? 0.85 : 0.75 };
  }
  return null;
}

/** What has happened to a deal, is to happen or is late. What is denied, supposed or asked about is no fact. */
export const milestones: FactReader = {
  kind: 'milestone',
  read(text, { now }) {
    const flat = flatten(text);
    const events = eventsIn(flat);
    const found: Fact[] = [];
    events.forEach((event, i) => {
      const sentence = sentenceAt(flat, event.start);
      const previous = events[i - 1];
      const next = events[i + 1];
      if (previous && previous.end > event.start) return;
      const from = Math.max(sentence.start, previous?.end ?? 0);
      const to = Math.min(sentence.end, next && next.start > event.end ? next.start : sentence.end);
      const fact = readEvent(flat, event, from, to, now);
      if (fact) found.push({ ...fact, quote: text.slice(fact.start, fact.end) });
    });
    return found;
  },
};
