import { reason } from '../../reason';
import type { Rule } from '../rule';

export const x02: Rule = {
  id: 'X02',
  group: 'data',
  impact: 2,
  who: ['relationshipManager'],
  action: { en: 'Log this interaction in one click', zh: '一键记录本次互动' },
  template: { en: '—', zh: '—' },
  measure: { en: 'logged / seen mails', zh: '已记录/已读邮件比' },
  source: 'B §2.3',
  quietDays: 1,
  when: (s) =>
    s.page.message && !s.page.message.logged
      ? { reasons: [reason('because.notLogged', { logged: false }, { source: 'page' })], due: s.at.today }
      : null,
};
