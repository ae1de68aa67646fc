import { notch } from '../../measures/rating';
import { compareMoments, compareRows } from '../../order';
import { reason } from '../../reason';
import { newestSnapshots } from '../lookup';
import type { Rule, Situation } from '../rule';

/** The newest downgrade by one agency within 90 days. */
function downgrade(s: Situation): { from: string; to: string; on: string } | null {
  const sorted = (s.dossier.client.ratings ?? []).toSorted(
    (a, b) => compareMoments(b.on, a.on) || compareRows(a, b),
  );
  for (const newer of sorted) {
    if (s.at.today - s.at.dayOf(newer.on) > 90) break;
    const older = sorted.find(
      (one) =>
        compareMoments(one.on, newer.on) < 0 && one.scale === newer.scale && one.agency === newer.agency,
    );
    const to = notch(newer.grade, newer.scale, s.at.policy.risk);
    const from = older ? notch(older.grade, older.scale, s.at.policy.risk) : null;
    if (older && to !== null && from !== null && to > from) {
      return { from: older.grade, to: newer.grade, on: newer.on };
    }
  }
  return null;
}

export const r09: Rule = {
  id: 'R09',
  group: 'risk',
  impact: 4,
  who: ['risk'],
  action: { en: 'Re-slot, review pricing and limits', zh: '重新评级并复核定价与限额' },
  template: { en: 'Internal: {obligor} {old}→{new}.', zh: '内部备注：{主体}评级{旧}→{新}。' },
  measure: { en: 'reviews done in 15 d', zh: '15日内完成的复核' },
  source: 'CRE33.3 mapping of rating bands to Strong/Good/Satisfactory/Weak',
  quietDays: 60,
  when: (s) => {
    const fall = downgrade(s);
    const [newest, before] = newestSnapshots(s, 'risk');
    const turned =
      newest?.verdict === 'high' && before?.verdict === 'low' && s.at.today - s.at.dayOf(newest.asOf) <= 30
        ? newest
        : undefined;
    if (!fall && !turned) return null;
    return {
      reasons: [
        ...(fall ? [reason('because.downgrade', { from: fall.from, to: fall.to }, { at: fall.on })] : []),
        ...(turned
          ? [reason('because.riskTurned', { to: 'high' }, { source: 'computed', at: turned.asOf })]
          : []),
      ],
      due: s.at.dayOf(fall?.on ?? turned?.asOf ?? s.at.now) + 15,
    };
  },
};
