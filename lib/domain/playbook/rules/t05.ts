import { reason } from '../../reason';
import { lastOccasion, recurring, verdictReason } from '../lookup';
import type { Rule } from '../rule';

export const t05: Rule = {
  id: 'T05',
  group: 'tier',
  impact: 2,
  who: ['automatic', 'assistant'],
  action: { en: 'Send the standard pack / progress report', zh: '发送标准材料包/项目进展报告' },
  template: {
    en: 'Please find our standard pack and progress report.',
    zh: '附标准产品手册与最新项目进展报告。',
  },
  measure: { en: 'minutes spent per general client', zh: '每个一般客户耗用分钟数' },
  source: 'B §2.2, §4.1',
  quietDays: 90,
  writesToClient: true,
  when: (s) => {
    if (s.value.verdict !== 'general') return null;
    const wish = s.dossier.needs.find(
      (need) => need.status === 'open' && (need.kind === 'research' || need.kind === 'training'),
    );
    if (wish) {
      return {
        reasons: [
          verdictReason('value', s),
          reason('because.need', { need: wish.kind }, { at: wish.firstSeen }),
        ],
        due: s.at.today + 5,
        confidence: s.value.confidence,
      };
    }
    if (!s.dossier.deals.some((deal) => deal.status === 'closed')) return null;
    const due = recurring(s, lastOccasion(s, 'progressReport'), s.at.policy.cadence.generalDays, 5, {
      overdue: 'because.progressReportOld',
      never: 'because.noProgressReport',
    });
    return due && { ...due, confidence: s.value.confidence };
  },
};
