import fc from 'fast-check';
import { dayText } from '../../../lib/domain/time/day';
import { TODAY } from '../build';

/** Present in half of the cases. */
export function maybe<T>(of: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> {
  return fc.option(of, { nil: undefined, freq: 2 });
}

/** True in one case of six: with more, no client would ever be at low risk. */
export const flag = fc.constantFrom(false, false, false, false, false, true);

/** A row as a file has it: what is absent has no key. */
export function row<Row extends object>(fields: {
  [Key in keyof Row]: fc.Arbitrary<Row[Key]>;
}): fc.Arbitrary<Row> {
  return fc.record(fields, { noNullPrototype: true }).map((made) => {
    const kept: Partial<Row> = {};
    for (const key in made) if (made[key] !== undefined) kept[key] = made[key];
    return kept as Row;
  });
}

/** Offsets from both ends of the world, a quarter hour among them; `day` writes the plain day. */
const WRITTEN = ['day', 'Z', '+08:00', '-03:30', '+05:45', '+14:00', '-12:00'] as const;

/** Days before today at which some rule of the judgement turns, and those around them. */
const TURNS = [0, 1, 14, 29, 30, 31, 89, 90, 91, 119, 120, 179, 180, 181, 182, 364, 365, 366, 730];

/** How many days ago: mostly lately, sometimes long ago; `ahead` allows the future. */
function daysAgo(ahead: boolean): fc.Arbitrary<number> {
  return fc.oneof(
    { weight: 5, arbitrary: fc.integer({ min: 0, max: 200 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: 4000 }) },
    { weight: 2, arbitrary: fc.constantFrom(...TURNS) },
    { weight: ahead ? 1 : 0, arbitrary: fc.integer({ min: -400, max: -1 }) },
  );
}

function written([ago, minute, as]: [number, number, (typeof WRITTEN)[number]]): string {
  const day = dayText(TODAY - ago);
  if (as === 'day') return day;
  const two = (value: number) => String(value).padStart(2, '0');
  return `${day}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00${as}`;
}

const minute = fc.oneof(fc.constantFrom(0, 1, 1439), fc.nat(1439));

/** A day or an instant, written with any offset; one in twelve lies ahead. */
export const moment = fc.tuple(daysAgo(true), minute, fc.constantFrom(...WRITTEN)).map(written);

/** One that every zone has behind it. */
export const pastMoment = fc
  .tuple(
    daysAgo(false).map((ago) => ago + 2),
    minute,
    fc.constantFrom(...WRITTEN),
  )
  .map(written);

/** For rows of which the newest counts: often at the same moment as another, or written with another offset. */
export const nearMoment = fc.oneof(
  moment,
  fc.constantFrom(
    dayText(TODAY - 9),
    `${dayText(TODAY - 9)}T00:00:00Z`,
    `${dayText(TODAY - 9)}T08:00:00+08:00`,
    `${dayText(TODAY - 9)}T01:00:00+14:00`,
    `${dayText(TODAY - 10)}T23:30:00-12:00`,
  ),
);

/** Zones with whole, half and quarter offsets, with and without clock changes. */
export const ZONES = [
  'UTC',
  'Asia/Shanghai',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'Europe/Berlin',
];

export const zone = fc.constantFrom(...ZONES);

/** The moment of the judgement: the day of the rows above, early, late or without a time. */
export const now = fc.constantFrom(
  `${dayText(TODAY)}T09:00:00Z`,
  `${dayText(TODAY)}T00:00:00+08:00`,
  `${dayText(TODAY)}T23:59:59-03:30`,
  dayText(TODAY),
);
