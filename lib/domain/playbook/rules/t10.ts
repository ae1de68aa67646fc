import { reason } from '../../reason';
import { newestSnapshots } from '../lookup';
import type { Rule } from '../rule';

export const t10: Rule = {
  id: 'T10',
  group: 'tier',
  impact: 3,
  who: ['relationshipManager', 'teamLead'],
  action: { en: 'Log the reason for the tier change and confirm', zh: '记录分级变化原因并由主管确认' },
  template: {
    en: 'Internal: {dimension} {old}→{new}; evidence: {…}.',
    zh: '内部备注：{维度}由{旧}变{新}，依据：{证据}。',
  },
  measure: { en: 'share of tier changes confirmed', zh: '分级变化经确认的比例' },
  source: 'B §2.3',
  quietDays: 30,
  when: (s) => {
    const [newest, before] = newestSnapshots(s, 'tier');
    const from = before?.verdict ?? s.dossier.client.previous?.tier;
    const to = newest?.verdict ?? s.tier.verdict;
    if (from === undefined || from === to || to === 'insufficient') return null;
    const on = newest ? s.at.dayOf(newest.asOf) : s.at.today;
    if (s.at.today - on > 30) return null;
    return {
      reasons: [reason('because.tierChanged', { from, to }, { source: 'computed', at: newest?.asOf })],
      due: on + 7,
      confidence: s.tier.confidence,
    };
  },
};
