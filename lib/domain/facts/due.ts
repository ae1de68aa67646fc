import type { Fact } from '../model/fact';
import { dayOf, dayText, weekday } from '../time/day';
import type { DateValue } from './date-fact';
import { dates } from './dates';
import type { ReadingContext } from './reader';
import type { Sentence } from './sentences';

/** Without one of these no day is named, and the dates need not be looked for. */
const HINT =
  /\d|\b(?:\w*days?|tomorrow|tonight|weeks?|months?|quarter|years?|noon|end of|jan\w*|feb\w*|mar(?:ch)?|apr\w*|may|june?|july?|aug\w*|sept?\w*|oct\w*|nov\w*|dec\w*)\b|[周日号天月年]|星期|工作日/i;

/** Before a day: it is the last one. */
const UNTIL =
  /\b(?:by|before|until|till|no later than|not later than|latest|prior to|ahead of|within|due(?: on)?|on or before|deadline(?: is| of|:)?)[\s:]+(?:the |at the |latest |close of (?:business )?(?:on )?|COB |EOD |noon (?:on |of )?|midday |end of (?:business )?(?:on )?|lunch(?:time)? |our |this |coming |on |around |about |say )*$|(?:不晚于|不迟于|最迟|最晚|务必|截止(?:日期|时间)?[为是:]?)(?:于|在)?$/i;
const UNTIL_INSIDE = /^(?:by|before|within|until)\b|[内前]$/i;
const UNTIL_AFTER =
  /^(?:之?前|以前|之内|以内|内|[上下]午|中午|下班|晚上?|末)|^,? (?:at the latest|latest|or (?:earlier|sooner)|COB|EOD|noon|close of business)\b/i;

/** A day as people count towards it, not one that a document bears. */
const NEAR =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|tonight|this week|next week|this month|next month)\b|(?:周|星期|礼拜)|[今明后]天|[今明]日|月[底末]|月初|年[底末内]|日内|天内/i;
/** The day belongs to something else: Friday's meeting, 周三的会议, the accounts as of. */
const OTHER_BEFORE =
  /\b(?:since|from|of|dated|last|as of|as at|after|for|the|between|ending|ended)\s+$|(?:截至|截止|自|从|上|每|起)$/i;
const OTHER_AFTER =
  /^(?:['’]s\b| of\b|的|召开|举行|开会|例会|会议|版| (?:meeting|call|deadline|version|board)\b)/i;

/** The dates of a text by their place. */
const ordered = new WeakMap<Fact[], Fact[]>();

/** Found by halving, as a long text has many dates and many sentences that ask for theirs. */
function datesBetween(facts: Fact[], from: number, to: number): Fact[] {
  const sorted = ordered.get(facts) ?? facts.toSorted((a, b) => a.start - b.start);
  ordered.set(facts, sorted);
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while ((sorted[end]?.end ?? Infinity) <= to) end += 1;
  return sorted.slice(low, end);
}

/** A stretch ends with its last day, "this week" with its Sunday like 本周, its end is Friday. */
function lastDay(quote: string, value: DateValue, today: string): string {
  const [, end, which] = /^(.*\bend of )?(this|next) week$/i.exec(quote) ?? [];
  if (which) {
    const monday = dayOf(today) - weekday(dayOf(today)) + (which.toLowerCase() === 'next' ? 7 : 0);
    return dayText(monday + (end ? 4 : 6));
  }
  return typeof value === 'string' ? value : value.to;
}

/**
 * The day by which something is asked or promised in a sentence: one with "by" or 前 first, else a near one
 * ("tomorrow", 下周二) or, where days may stand without a "by" (`loose`), one with "on". Days gone by are none.
 */
export function dueIn(
  text: string,
  context: ReadingContext,
  part: Sentence,
  loose: boolean,
): string | undefined {
  const { start: from, text: sentence } = part;
  if (!HINT.test(sentence)) return undefined;
  const today = context.now.slice(0, 10);
  const inside = datesBetween(dates.read(text, context), from, from + sentence.length);
  let near: string | undefined;
  for (const { value, quote, start: at, end: last } of inside) {
    const [start, end] = [at - from, last - from];
    const day = lastDay(quote, value as DateValue, today);
    if (day < today) continue;
    const before = sentence.slice(Math.max(0, start - 50), start);
    const after = sentence.slice(end, end + 24);
    if (OTHER_AFTER.test(after)) continue;
    if (UNTIL.test(before) || UNTIL_INSIDE.test(quote) || UNTIL_AFTER.test(after)) return day;
    if (near || OTHER_BEFORE.test(before)) continue;
    if (
      NEAR.test(quote) ||
      (loose && (/^(?:on|in)\b/i.test(quote) || /\b(?:on|in)\s+$|[于在]$/i.test(before)))
    )
      near = day;
  }
  return near;
}
