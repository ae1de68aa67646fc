import { reason } from '../../reason';
import type { Rule } from '../rule';

export const l02: Rule = {
  id: 'L02',
  group: 'lifecycle',
  impact: 2,
  who: ['relationshipManager'],
  action: { en: 'One warm introduction, then park', zh: '通过最熟同事引荐再联系一次，否则搁置' },
  template: { en: '{Colleague} suggested I reach out …', zh: '经{同事}介绍，冒昧联系…' },
  measure: { en: 'prospects re-activated per attempt', zh: '每次尝试重新激活的潜在客户' },
  source: 'relationship-intelligence practice: warm-intro paths (support.affinity.co tutorial 6)',
  quietDays: 180,
  when: (s) => {
    const { rhythm } = s.measured.stage.measured;
    if (s.stage.verdict !== 'acquisition' || !rhythm || rhythm.pSilent < s.at.policy.stage.churnAt)
      return null;
    return {
      reasons: [
        reason('because.coldProspect', { silent: rhythm.silence, p: rhythm.pSilent }, { source: 'contacts' }),
      ],
      due: s.at.today + 30,
      confidence: s.stage.confidence,
    };
  },
};
