import { reason } from '../../reason';
import { dayText } from '../../time/day';
import type { Rule, Situation } from '../rule';

/** The dated facts a verdict rests on, newest of each kind. */
function keyFacts(s: Situation): { fact: string; day: number }[] {
  const { client, deals } = s.dossier;
  const ratings = (client.ratings ?? []).map((one) => s.at.dayOf(one.on));
  const covers = deals.flatMap((deal) => {
    const on = deal.provenance?.dscr?.at;
    return deal.dscr === undefined || on === undefined ? [] : [s.at.dayOf(on)];
  });
  const country = client.provenance?.countryRisk?.at;
  return [
    ...(ratings.length ? [{ fact: 'rating', day: Math.max(...ratings) }] : []),
    ...(covers.length ? [{ fact: 'dscr', day: Math.max(...covers) }] : []),
    ...(country === undefined ? [] : [{ fact: 'countryRisk', day: s.at.dayOf(country) }]),
  ];
}

export const x03: Rule = {
  id: 'X03',
  group: 'data',
  impact: 2,
  who: ['assistant'],
  action: { en: 'Yearly fact refresh', zh: '年度信息复核' },
  template: { en: 'Annual update: please check the following.', zh: '年度信息更新，请核对以下内容。' },
  measure: { en: 'facts younger than one year', zh: '一年以内的事实占比' },
  source: 'B §5.2',
  quietDays: 90,
  when: (s) => {
    const limit = s.at.policy.confidence.staleDays;
    const oldest = keyFacts(s)
      .filter((one) => s.at.today - one.day > limit)
      .toSorted((a, b) => a.day - b.day)[0];
    if (!oldest) return null;
    return {
      reasons: [
        reason(
          'because.staleFact',
          { fact: oldest.fact, days: s.at.today - oldest.day },
          { at: dayText(oldest.day) },
        ),
      ],
      due: s.at.today + 30,
    };
  },
};
