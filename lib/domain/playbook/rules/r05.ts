import { reason, sourceOf } from '../../reason';
import { addWorkdays } from '../../time/day';
import { coverTests } from '../lookup';
import type { Rule } from '../rule';

export const r05: Rule = {
  id: 'R05',
  group: 'risk',
  impact: 5,
  who: ['relationshipManager', 'agent'],
  action: {
    en: 'Check distribution lock-up; remediation call in 5 working days',
    zh: '检查分红锁定，五个工作日内开整改会',
  },
  template: {
    en: 'Latest DSCR {x} is under the {lock-up} test; please share the cash-flow recovery plan.',
    zh: '最近一期DSCR为{x}，低于{锁定值}，请说明现金流恢复安排。',
  },
  measure: { en: 'days to remedy', zh: '整改天数' },
  source:
    'project-finance covenants: lock-up 1.10–1.15x (fgcapitaladvisors.com term-sheet essentials); distribution tests (infraadvisory.com)',
  quietDays: 30,
  when: (s) => {
    const found = coverTests(s).find((one) => one.dscr < one.lockUp && one.dscr >= one.breach);
    if (!found) return null;
    const known = found.deal.provenance?.dscr?.at;
    return {
      reasons: [
        reason(
          'because.dscrBelowLockUp',
          { dscr: found.dscr, line: found.lockUp, deal: found.deal.name },
          sourceOf(found.deal, 'dscr'),
        ),
      ],
      // Counted from the day the ratio was known, so that the clock does not begin anew each day.
      due: addWorkdays(known === undefined ? s.at.today : s.at.dayOf(known), 5),
    };
  },
};
