import type { TeamRole } from '../../model/codes';
import { reason } from '../../reason';
import { verdictReason } from '../lookup';
import type { Rule } from '../rule';

/** A key account's team is complete with these three. */
const KEY_ROLES: TeamRole[] = ['project', 'product', 'risk'];

export const t01: Rule = {
  id: 'T01',
  group: 'tier',
  impact: 5,
  who: ['teamLead'],
  action: {
    en: 'Name a dedicated team (project, product, risk)',
    zh: '组建专属服务小组（项目经理、产品经理、风险评估师）',
  },
  template: {
    en: 'To support {project} we have set up a dedicated team: …',
    zh: '为支持贵司{项目}，我行成立专属服务小组，成员与分工如下…',
  },
  measure: { en: 'response time; share of asks answered in 2 days', zh: '响应时间；两日内答复的请求占比' },
  source: 'B §2.2; A, efficient communication and decisions',
  quietDays: 180,
  when: (s) => {
    if (s.value.verdict !== 'high') return null;
    const filled = new Set(s.dossier.team.map((one) => one.role));
    const missing = KEY_ROLES.filter((role) => !filled.has(role));
    if (!missing.length) return null;
    return {
      reasons: [verdictReason('value', s), reason('because.teamMissing', { roles: missing })],
      due: s.at.today + 14,
      confidence: s.value.confidence,
    };
  },
};
