import type { Fact } from '../model/fact';
import { FIGURE_ZH, figureOf } from './figure';
import { flatten } from './flatten';
import { matchesOf } from './matches';
import { moodAt } from './mood';
import { timing } from './past-levels';
import { qualify } from './qualify';
import type { FactReader } from './reader';
import { termFact } from './term-fact';

type Ratio = 'dscr' | 'llcr' | 'plcr';

const NAMES: [Ratio | 'other', string][] = [
  [
    'dscr',
    '(?<![A-Za-z])A?DSCR(?![A-Za-z])|debt[\\s-]service[\\s-]cover(?:age)?(?: ratio)?|偿债覆盖(?:率|倍数|比率)|偿债备付率|还本付息覆盖率|债务偿付比率',
  ],
  [
    'llcr',
    '(?<![A-Za-z])LLCR(?![A-Za-z])|loan[\\s-]life[\\s-]cover(?:age)?(?: ratio)?|贷款(?:偿还)?(?:生命周?|周)?期(?:限)?覆盖(?:率|倍数)|贷款生命周期覆盖率',
  ],
  [
    'plcr',
    '(?<![A-Za-z])PLCR(?![A-Za-z])|project[\\s-]life[\\s-]cover(?:age)?(?: ratio)?|项目(?:生命周|寿命|全周)?期(?:限)?覆盖(?:率|倍数)',
  ],
  // Whatever else is so many times something: what follows it is not a ratio of ours.
  [
    'other',
    '\\b(?:EBITDA|leverage|interest cover(?:age)?|ICR|MOIC|revenues?|sales|output|book value|current ratio|quick ratio)\\b|利息保障倍数|速动比率|流动比率|市[盈净]率|杠杆|收入|销量|产能',
  ],
];

/** A figure with its sign ("1.07x", "1.3倍", "1.05:1") or a bare decimal. */
const LEVEL = `(?<![\\d.]|\\d[,:/-])(?<figure>${FIGURE_ZH})\\s?(?<sign>x(?![A-Za-z])|times\\b|倍|:\\s?1(?![\\d.]))|(?<![\\d.]|\\d[,:/-])(?<bare>\\d\\.\\d{1,3})(?![\\d%]|\\.\\d|\\s?(?:%|个|年|月|亿|万|元|million|bn|years?|percent|per cent|pp\\b))`;

const TOKEN = new RegExp(
  [
    ...NAMES.map(([id, source]) => `(?<${id}>${source})`),
    '(?<lockUp>lock(?:ed)?[\\s-]?up|分红锁定|锁定线)',
    LEVEL,
  ].join('|'),
  'gi',
);

/** What ends the sentence for which a ratio's name holds. */
const STOP = /[。！？!?;\n]|\.(?=\s)/g;

/** What may stand between a ratio and a figure that has no sign; other words make the figure something else's. */
const LINK =
  /^(?:[\s:=≥≤<>≈~("“]|\((?:DSCR|LLCR|PLCR)\)|[)"”]|为|是|约|达|至|到|在|降|升|下|上|由|从|不得?|低于|少于|高于|最低|最高|平均|实际|要求|应|均值|各年|当前|目前|锁定|分红|违约|[值线的已,且]|\b(?:of|is|was|were|at|to|be|stood|for|in|the|a|an|about|now|only|not|less|than|below|above|least|no|must|shall|should|will|may|min(?:imum)?|average|avg|from|fell|dropped|rose|ratio|level|covenant|period|20\d\d|Q[1-4]|averages|averaged|came|has|have|had|fallen|dropped|declined|slipped|decreased|increased|improved|risen|down|lock-?up|default|and)\b\.?)*$/i;

/** "1.3 times more", "1.25x book value" measure something else. */
const NOT_COVER = /^\s?(?:more|less|faster|higher|lower|larger|the|as|book|growth|增长|以上的?增)/i;
/** "a 1.30x DSCR", "1.15x lock-up". */
const NAMED_AFTER =
  /^\s?(?:(?:minimum|forecast|average|base[\s-]case|projected|actual)\s){0,2}(?<name>A?DSCR|LLCR|PLCR)\b/i;
const USE_AFTER =
  /^\s?\(?(?:the\s)?(?:lock-?up|minimum|min\b|covenant|default|forecast|base[\s-]case|actual|P[579]0|distribution test|的?(?:锁定|最低|违约|约定|要求|预测|承诺))[^,;.\d]{0,20}/i;
const FROM = /(?:\bfrom|由|从|自)\s?$/i;
const TOWARDS =
  /^\s?(?:in \w{1,10} )?(?:to|down to|up to|至|到|[下上]?[降升][至到低高]?[至到]?|下降至|上升至|提高[至到])\s?$/i;

/** "… in the base case" at a sentence's end is said of every level in it. */
const WHOLE_FORECAST =
  /^[^.;。；]{0,80}\b(?:in|under|per|according to) (?:the|our|their) (?:base[\s-]case|(?:financial )?model|forecast|projections?|downside case)/i;
/** What a level is called before its name: "minimum DSCR of 1.10x" is quoted whole. */
const CALLED =
  /(?:\b(?:minimum|min\.?|forecast|projected|actual|average|avg\.?|historic|lock-?up|default|base[\s-]case)[\s/]){1,2}$/i;

/** A level may stand this far behind its ratio's name. */
const REACH = 100;

type Level = {
  ratio: Ratio;
  inferred: boolean;
  value: number;
  start: number;
  figure: number;
  end: number;
  words: string;
  /** Its sentence goes on to say that it speaks of a forecast. */
  whole: boolean;
};

/** Every level of a text with the ratio it belongs to: the one named last in the same sentence. */
function levels(text: string): Level[] {
  const found: Level[] = [];
  let from = 0;
  for (const end of [...matchesOf(STOP, text).map((one) => one.index + one[0].length), text.length]) {
    // Most sentences name no ratio, and their figures need no look.
    if (NAMED.test(text.slice(from, end))) found.push(...levelsOf(text, from, end));
    from = end;
  }
  return found;
}

/** The levels of the sentence at [sentence, stop). */
function levelsOf(text: string, sentence: number, stop: number): Level[] {
  const found: Level[] = [];
  let name: { ratio: Ratio | 'other'; start: number; end: number; inferred: boolean } | undefined;
  let from = sentence;
  TOKEN.lastIndex = sentence;
  for (let match = TOKEN.exec(text); match && match.index < stop; match = TOKEN.exec(text)) {
    const { index: start, groups = {} } = match;
    const end = start + match[0].length;
    const id = NAMES.find(([one]) => groups[one] !== undefined)?.[0];
    if (id) {
      // "偿债覆盖率（DSCR）" names the same twice.
      name =
        name?.ratio === id && start - name.end < 3
          ? { ...name, end }
          : { ratio: id, start, end, inferred: false };
    } else if (groups.lockUp) name ??= { ratio: 'dscr', start, end, inferred: true };
    else {
      const after = text.slice(end, end + 40);
      const named = NAMED_AFTER.exec(after)?.groups?.name?.toLowerCase().slice(-4) as Ratio | undefined;
      const ratio = named ?? name?.ratio;
      const value = figureOf(groups.figure ?? groups.bare ?? '');
      const near = named !== undefined || (name !== undefined && start - name.end <= REACH);
      const linked =
        Boolean(groups.sign) ||
        (name !== undefined && near && LINK.test(text.slice(Math.max(name.end, from), start)));
      if (!ratio || ratio === 'other' || !near || !linked || value === null || value > 10) continue;
      if (NOT_COVER.test(after)) continue;
      const between = text.slice(from, start);
      const last = found.at(-1);
      // "from 1.35x to 1.07x": only where it ended up counts.
      const moved =
        last && TOWARDS.test(between) && FROM.test(text.slice(Math.max(0, last.figure - 6), last.figure));
      const words = `${moved ? last.words : ''}${between.slice(-REACH)} ${USE_AFTER.exec(after)?.[0] ?? ''}`;
      if (moved) found.pop();
      const nameStart = name && !named && name.start >= from && start - name.end <= 40 ? name.start : start;
      const called = CALLED.exec(text.slice(Math.max(0, from, nameStart - 24), nameStart))?.[0].length ?? 0;
      found.push({
        ratio,
        inferred: !named && (name?.inferred ?? false),
        value,
        start: moved ? last.start : nameStart - called,
        figure: start,
        end,
        words,
        whole: WHOLE_FORECAST.test(text.slice(end, end + 110)),
      });
      from = end;
    }
  }
  return found;
}

/** "is above 1.2x" gives a bound, not the level itself. */
const BOUND = /\b(?:above|below|over|under|exceeds|more than|less than)\s?$|(?:高于|低于|超过)\s?$/i;

/** Without one of these words no ratio of cover is named, whatever figures there are. */
const NAMED = /DSCR|LLCR|PLCR|cover|lock|偿债|偿付|还本付息|覆盖|分红|锁定/i;

/** Three readers ask about the same text in turn. */
let last: { flat: string; now: string; found: ReturnType<typeof statedIn> } | undefined;

function stated(flat: string, now: string) {
  if (last?.flat === flat && last.now === now) return last.found;
  const found = statedIn(flat, now);
  last = { flat, now, found };
  return found;
}

/** The levels that are stated, with their use; of the measured ones none that a newer one has overtaken. */
function statedIn(flat: string, now: string) {
  const all = levels(flat).flatMap((level) => {
    const use = qualify(level.words, level.whole);
    // "If the DSCR fell to 1.02x" states no ratio; a level to keep is stated however it is put.
    const kept = use === 'covenant' || use === 'lockUp';
    if (!kept && moodAt(flat, level.start, level.end) === 'hypothetical') return [];
    return [{ ...level, use, kept, measured: use === 'actual' || use === undefined }];
  });
  const times = timing(flat, all, now);
  return all.flatMap((level, i) => {
    const use = level.use ?? (times[i]?.isNow ? 'actual' : undefined);
    return times[i]?.overtaken ? [] : [{ ...level, use }];
  });
}

function coverReader(kind: Ratio): FactReader {
  return {
    kind,
    read(text, { now }) {
      return stated(flatten(text), now)
        .filter(({ ratio }) => ratio === kind)
        .map(({ start, end, value, words, inferred, use, kept }): Fact => {
          const bound = BOUND.test(words.trimEnd()) && !kept;
          return termFact(text, kind, [start, end], value, {
            known: !inferred && !bound,
            ...(use ? { qualifier: use } : {}),
          });
        });
    },
  };
}

/** Cash available for debt service over debt service. A lock-up level without a name is the DSCR's, inferred. */
export const dscr: FactReader = coverReader('dscr');

/** Present value of cash over the loan's life over the debt outstanding. */
export const llcr: FactReader = coverReader('llcr');

/** The same over the project's life. */
export const plcr: FactReader = coverReader('plcr');
