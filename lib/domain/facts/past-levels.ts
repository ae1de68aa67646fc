/** Of several levels of one ratio the one that holds today: "DSCR was 1.32x last year and is 1.07x now". */
import { lastMatch } from './matches';
import { sentenceAt } from './mood';

/** Where a level's figure stands, and of which ratio it is; `measured` unless it is a level to keep or a forecast. */
export type Said = { figure: number; end: number; ratio: string; measured: boolean };

/** When a level held: now, before, in a year that is over, or nobody says. */
type Time = 'now' | 'past' | number | undefined;

const NOW =
  /\b(?:now|today|currently|at present|presently|this (?:year|quarter|month)|latest|most recent|stands at|as of|to date)\b|目前|现(?:在|为|已|仅|约|降|升)|如今|今年|当前|最新|最近|眼下|截至/gi;
const PAST =
  /\b(?:last (?:year|quarter|month|half|summer|autumn|winter|spring|time)|previous(?:ly)?|prior|(?:an?|one|two|three|\d) (?:year|quarter|month)s? (?:ago|earlier|before)|year-ago|at (?:signing|closing|inception|origination|(?:financial )?close)|original(?:ly)?|opening|initial(?:ly)?|formerly|used to be|had been)\b|\b(?:from|after)\s*$|去年|前年|上年|上个?(?:季|期|月)|此前|之前|原(?:来|先|为)|最初|当初|(?:签约|关闭|放款)时|年初|往年|(?:由|从|自|较|比)\s*$/gi;
const YEAR = /(?<!\d)(20\d\d)(?!\d|[-./]\d)/g;

/** What is said behind one level ends here, and what is said ahead of the next begins. */
const DIVIDER =
  /[,，;；、(（)）]|\b(?:and|but|while|whereas|compared|vs|versus|against)\b|\b(?:now|today)\b(?!\s*(?:[,;()]|and\b|but\b|compared\b|vs\b|versus\b|against\b|$))|目前|现在|如今|今年|而|但|较|比/i;

/** As far as a word of time stands from its figure. */
const REACH = 60;

function timeIn(words: string, year: number): Time {
  const past = lastMatch(PAST, words)?.index ?? -1;
  const now = lastMatch(NOW, words)?.index ?? -1;
  if (past >= 0 || now >= 0) return now > past ? 'now' : 'past';
  const said = Number(lastMatch(YEAR, words)?.[1] ?? year);
  return said < year ? said : undefined;
}

/** The time of each level, from the words around it up to its neighbours. */
function timesOf(text: string, levels: Said[], year: number): Time[] {
  return levels.map(({ figure, end }, i) => {
    const sentence = sentenceAt(text, figure);
    const previous = levels[i - 1];
    const following = levels[i + 1];
    const next = following && following.figure < sentence.end ? following : undefined;
    const from = Math.max(sentence.start, figure - REACH, previous?.end ?? 0);
    const to = Math.min(sentence.end, end + REACH, next?.figure ?? text.length);
    const ahead = text.slice(from, figure);
    const behind = text.slice(end, to);
    // Between two levels what stands before "and" belongs to the first.
    const cut = previous && previous.end === from ? Math.max(0, ahead.search(DIVIDER)) : 0;
    const stop = behind.search(DIVIDER);
    // "1.07x now": a word of time may itself be the end.
    const word = stop < 0 ? 0 : (/^(?:now|today|目前|现在|如今)/i.exec(behind.slice(stop))?.[0].length ?? 0);
    const own = stop >= 0 ? behind.slice(0, stop + (next ? 0 : word)) : next ? '' : behind;
    return timeIn(own, year) ?? timeIn(ahead.slice(cut), year);
  });
}

/**
 * For each level whether it is past and another one of its ratio newer (`overtaken`), and whether the words say that
 * it holds now. Levels come in the order of the text.
 */
export function timing(text: string, levels: Said[], now: string): { overtaken: boolean; isNow: boolean }[] {
  const measured = levels.filter((one) => one.measured);
  if (measured.length === 0) return levels.map(() => ({ overtaken: false, isNow: false }));
  const times = new Map(timesOf(text, levels, Number(now.slice(0, 4))).map((time, i) => [levels[i], time]));
  const today = new Set(measured.filter((one) => times.get(one) === 'now').map(({ ratio }) => ratio));
  // The newest of each ratio in each sentence: nobody says when, or the latest year.
  const newest = new Map<string, number>();
  const placeOf = ({ figure, ratio }: Said) => `${ratio} ${sentenceAt(text, figure).start}`;
  const ageOf = (one: Said) => {
    const time = times.get(one);
    return time === 'past' ? 0 : typeof time === 'number' ? time : Infinity;
  };
  for (const one of measured) {
    const place = placeOf(one);
    newest.set(place, Math.max(newest.get(place) ?? 0, ageOf(one)));
  }
  return levels.map((one) => {
    const past = one.measured && ageOf(one) < Infinity;
    const overtaken = past && (today.has(one.ratio) || ageOf(one) < (newest.get(placeOf(one)) ?? 0));
    return { overtaken, isNow: times.get(one) === 'now' };
  });
}
