import { describe, expect, it } from 'vitest';
import { moodAt } from '../../lib/domain/facts/mood';

/** The words in brackets are asked about. */
function moodOf(marked: string) {
  const start = marked.indexOf('[');
  const text = marked.replace('[', '').replace(']', '');
  return moodAt(text, start, marked.indexOf(']') - 1);
}

describe('mood', () => {
  it.each([
    'The borrower is in [default] since March.',
    'No objection to the fee, but a [delay] of two months.',
    'We expect a [delay] of six weeks.',
    'The contractor faces not only a [delay] but higher costs.',
    'The loan matures in 2031. The borrower is [overdue].',
    '项目出现[延期]，预计推迟两个月。',
    '未来三年收入稳定，但已出现[逾期]。',
    '公司需要[汇率对冲]。',
    '总经理[离职]，接任者尚未到位。',
    '如上所述，项目已[延期]。',
    '如期完成后，出现[争议]。',
  ])('stated: %s', (text) => expect(moodOf(text)).toBe('stated'));

  it.each([
    'Nobody has [breached] any covenant.',
    'No [default] has occurred.',
    'There was never any [delay].',
    'They acted early to avoid a [default].',
    '为防止[违约]，已提前安排。',
    'The borrower isn’t [overdue].',
    'A [default] has not occurred.',
    'The project is without [dispute] so far.',
    '截至目前未发生[违约]。',
    '不存在[诉讼]。',
    '[违约]并未发生。',
    '公司没有[逾期]记录。',
    '该债券并非[绿色债券]。',
  ])('negated: %s', (text) => expect(moodOf(text)).toBe('negated'));

  it.each([
    'If a [default] occurs, the margin steps up.',
    'In the event of a [delay], the sponsor pays.',
    'Should prices [rise], the sponsor pays.',
    'Had we asked for a [guarantee], they would have agreed.',
    'Should there be a [dispute], English law applies.',
    '若发生[违约]，银行有权宣布提前到期。',
    '如签订[框架协议]，额度可提高。',
    '一旦出现[延期]，由总包承担。',
    '请说明是否存在[逾期]。',
    '发生[违约]的话，我们会通知。',
  ])('hypothetical: %s', (text) => expect(moodOf(text)).toBe('hypothetical'));
});
