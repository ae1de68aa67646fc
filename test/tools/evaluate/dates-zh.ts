import { dates } from '../../../lib/domain/facts/dates';
import { durations } from '../../../lib/domain/facts/durations';
import { type Gate, row } from './gate';

type Value = { value?: string; isLunar?: string };
type Result = {
  Text: string;
  TypeName: string;
  Start: number;
  End?: number;
  Resolution: { values: Value[] };
};
type Spec = { Input: string; Context?: { ReferenceDateTime?: string }; Results: Result[] };

/**
 * Classes of cases that are left out, since a bank's mail does not hold them or a reader could only guess:
 * days of the moon's calendar and of emperors' eras; words without a day (最近); figures whose order depends on
 * the country (1/2/2020, 12-11-10); lengths in hours and minutes. Stretches, times of day and repetitions are
 * other types of the specification and are not asked at all.
 */
const LEFT_OUT: ((one: Result) => boolean)[] = [
  ({ Resolution: { values } }) => values.some(({ isLunar }) => isLunar === 'True'),
  ({ Text }) => /^(?:最近|马上|现在)$/.test(Text),
  ({ Text }) => /^\d{1,2}([-/.])\d{1,2}\1\d{2,4}$/.test(Text),
  ({ Text }) => /小时|钟头|分钟|秒|\d时/.test(Text),
];

const SECONDS_A_DAY = 86_400;

export type Asked = {
  text: string;
  now: string;
  type: string;
  said: string;
  values: string[];
  place: number;
};

/** Every date and duration of the specification that is asked. */
export function asked(specs: Spec[]): Asked[] {
  return specs.flatMap(({ Input, Context, Results }) =>
    Results.filter(
      (one) => /\.(?:date|duration)$/.test(one.TypeName) && !LEFT_OUT.some((test) => test(one)),
    ).map((one) => ({
      text: Input,
      now: Context?.ReferenceDateTime ?? '2026-11-24',
      type: one.TypeName.replace(/^.*\./, ''),
      said: one.Text,
      values: one.Resolution.values.map(({ value = '' }) => value),
      place: one.Start,
    })),
  );
}

/** What the product reads at the place: a day, or the seconds of a length. */
export function answer({ text, now, type, place, said }: Asked): string {
  const touches = ({ start, end }: { start: number; end: number }) =>
    start < place + said.length && end > place;
  if (type === 'duration') {
    const found = durations(text).find(touches);
    return found ? String(Math.round(found.days * SECONDS_A_DAY)) : 'not resolved';
  }
  const found = dates.read(text, { now }).find(touches);
  return typeof found?.value === 'string' ? found.value : 'not resolved';
}

/** Microsoft's specification of Chinese dates: one of the values it allows, at the place it names. */
export const datesZh: Gate = {
  id: 'G6 dates',
  rows(data) {
    const specs = JSON.parse(
      data.text('specs/DateTime/Chinese/DateTimeModel.json').replace(/^\uFEFF/, ''),
    ) as Spec[];
    const cases = asked(specs);
    const wrong = cases.filter((one) => !one.values.includes(answer(one)));
    const note = wrong.map((one) => `“${one.said}” ${answer(one)} for ${one.values.join(' or ')}`).join('; ');
    return [
      row(
        this.id,
        'Chinese specification, value of dates and durations',
        1 - wrong.length / cases.length,
        { atLeast: 0.9 },
        { n: cases.length, ...(note ? { note } : {}) },
      ),
    ];
  },
};
