import { HAN_PHRASE, isKept } from './kept-words';

/** Replaces texts by others of the same shape, the same text always by the same. */
export type Censor = {
  text: (text: string) => string;
  /** A name of the page's own, as of a class or a field: kept, unless somebody's name or number stands in it. */
  name: (text: string) => string;
};

type Random = () => number;

/** Small and good enough: nobody is meant to guess it back, the seed is thrown away. */
function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const CONSONANTS = 'bcdfghjklmnprstvwz';
const VOWELS = 'aeiou';
/** Common characters without a meaning of their own in forms and dates. */
const HAN_FIRST = 0x4e_00;
const HAN_COUNT = 20_900;

/** Months as they begin, so that a day beside one is known as such. */
const MONTH = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mär|mai|okt|dez|déc|févr|avr|juin|juil|août';

/** What is replaced, first come first: dates, hours, keys, numbers, characters, words. */
const TOKENS = new RegExp(
  [
    String.raw`(?<iso>\b\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}(?!\d))`,
    String.raw`(?<pointed>\b\d{1,2}\.\s?\d{1,2}\.\d{4}\b)`,
    String.raw`(?<dayMonth>\b\d{1,2}(?:st|nd|rd|th|\.)?\s+(?:de\s+)?(?:${MONTH})\p{L}*\.?,?\s+(?:de\s+)?\d{4}\b)`,
    String.raw`(?<monthDay>(?<!\p{L})(?:${MONTH})\p{L}*\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}\b)`,
    String.raw`(?<hour>(?:T|(?<![\d.]))\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?(?![\p{L}\d]))`,
    // The first three of a Salesforce key say what it is of.
    String.raw`(?<object>(?<![\p{L}\d])(?:001|003|005|006|500|00Q)(?=[\da-z]{12}(?:[\da-z]{3})?(?![\p{L}\d])))`,
    String.raw`(?<key>(?<![\p{L}\d])(?=[0-9a-f-]*\d)(?=[0-9a-f-]*[a-f])[0-9a-f]{8,}(?:-[0-9a-f]{4,}){0,4}(?![\p{L}\d]))`,
    String.raw`(?<number>\d+)`,
    `(?<phrase>${HAN_PHRASE.source})`,
    String.raw`(?<han>\p{Script=Han})`,
    String.raw`(?<word>(?:(?!\p{Script=Han})[\p{L}\p{M}])+)`,
  ].join('|'),
  'giu',
);

/** Ids that hold the time of arrival in their upper bits, and milliseconds since 1970 themselves. */
const FIRST_MS = 1_080_000_000_000;
const LAST_MS = 4_102_444_800_000;
const isTime = (ms: number) => ms > FIRST_MS && ms < LAST_MS;

type Known = {
  /** Words that are on the page, so that no placeholder happens to be one. */
  avoid: string[];
  /** Words of somebody's names and addresses. */
  personal: string[];
  /** Numbers of records and messages, which pages weave into names of their own. */
  ids: string[];
};

export function makeCensor(seed: number, { avoid, personal, ids }: Known): Censor {
  const random = randomOf(seed);
  const pick = (from: string) => from[Math.floor(random() * from.length)] ?? '';
  const known = new Map<string, string>();
  const used = new Set(avoid.map((word) => word.toLowerCase()));
  const somebody = new Set(
    personal.map((word) => word.toLowerCase()).filter((word) => word.length > 2 && !isKept(word)),
  );
  const dayOf = shuffledDays(random);

  /** The same for the same; never one that stands for another, as long as there are some left. */
  function once(original: string, make: () => string): string {
    const given = known.get(original);
    if (given !== undefined) return given;
    let made = make();
    for (let tries = 0; tries < 50 && used.has(made); tries += 1) made = make();
    used.add(made);
    known.set(original, made);
    return made;
  }

  function day(text: string): string {
    const mapped = dayOf[Number(text)] ?? Number(text);
    return String(mapped).padStart(text.length, '0');
  }

  const number = (text: string): string => {
    const ms = text.length === 13 ? Number(text) : NaN;
    if (isTime(ms)) return String(shifted(ms));
    if (text.length > 15 && isTime(Number(BigInt(text) >> 20n))) return stamped(BigInt(text)).toString();
    return once(text, () =>
      [...text]
        .map((digit, i) => (i === 0 ? (digit === '0' ? '0' : pick('123456789')) : pick('0123456789')))
        .join(''),
    );
  };

  /** The instant with its day changed as days in texts are. */
  function shifted(ms: number): number {
    const iso = new Date(ms).toISOString();
    return Date.parse(iso.slice(0, 8) + day(iso.slice(8, 10)) + iso.slice(10));
  }
  const low = new Map<bigint, bigint>();
  function stamped(id: bigint): bigint {
    const rest = id & 0xf_ff_ffn;
    const other = low.get(rest) ?? BigInt(Math.floor(random() * 0xf_ff_ff));
    low.set(rest, other);
    return (BigInt(shifted(Number(id >> 20n))) << 20n) | other;
  }

  function key(text: string): string {
    if (/^[0-9a-f]{16}$/i.test(text) && isTime(Number(BigInt(`0x${text}`) >> 20n))) {
      return stamped(BigInt(`0x${text}`))
        .toString(16)
        .padStart(16, '0');
    }
    return once(text.toLowerCase(), () =>
      text
        .toLowerCase()
        .replaceAll(/\d/g, () => pick('123456789'))
        .replaceAll(/[a-f]/g, () => pick('abcdef')),
    );
  }

  function wordFor(text: string): string {
    if (isKept(text)) return text;
    const small = text.toLowerCase();
    const made = once(small, () => [...small].map((_, i) => pick(i % 2 ? VOWELS : CONSONANTS)).join(''));
    const letters = [...text];
    return [...made]
      .map((letter, i) => (isCapital(letters[i] ?? '') ? letter.toUpperCase() : letter))
      .join('');
  }

  const withDay = (text: string, at: RegExp) =>
    text.replace(at, (_, before: string, digits: string) => before + day(digits));

  function replaced(original: string): string {
    return original.replaceAll(TOKENS, (...found) => {
      const match = String(found[0]);
      const groups = found.at(-1) as Record<string, string | undefined>;
      if (groups.iso) return withDay(match, /^(.*\D)(\d{1,2})$/s);
      if (groups.pointed ?? groups.dayMonth) return withDay(match, /^()(\d{1,2})/);
      if (groups.monthDay) return withDay(match, /^(\D+)(\d{1,2})/);
      if (groups.hour ?? groups.phrase ?? groups.object) return match;
      if (groups.key) return key(match);
      if (groups.number) return number(match);
      if (groups.han)
        return once(match, () => String.fromCodePoint(HAN_FIRST + Math.floor(random() * HAN_COUNT)));
      return wordFor(match);
    });
  }

  function name(original: string): string {
    const id = ids.find((one) => original.includes(one));
    if (id) return original.split(id).map(name).join(replaced(id));
    const parts = original.split(/[^\p{L}\d]+|(?<=\p{Ll})(?=\p{Lu})/u).map((part) => part.toLowerCase());
    const small = original.toLowerCase();
    const theirs = [...somebody].some(
      (one) => parts.includes(one) || (one.length > 4 && small.includes(one)),
    );
    if (theirs || /@|\p{Script=Han}/u.test(original)) return replaced(original);
    return original.replaceAll(/(?<![\da-z])[0-9a-f]{12,}(?![\da-z])|\d{3,}/gi, (digits) => replaced(digits));
  }

  return { text: replaced, name };
}

const isCapital = (letter: string) => letter !== letter.toLowerCase();

/** Each day of a month another, with as many figures; the last three stay, for not every month has them. */
function shuffledDays(random: Random): number[] {
  const days = Array.from({ length: 32 }, (_, i) => i);
  for (const [from, to] of [
    [1, 9],
    [10, 28],
  ] as const) {
    for (let i = to; i > from; i -= 1) {
      const j = from + Math.floor(random() * (i - from));
      [days[i], days[j]] = [days[j] ?? j, days[i] ?? i];
    }
  }
  return days;
}
