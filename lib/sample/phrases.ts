/**
 * Subjects of routine contact, by language and by whether money is already lent. `{deal}` becomes the
 * project's name.
 */
type Pools = Record<'in' | 'out' | 'call' | 'meeting', string[]>;

const lentEn: Pools = {
  in: [
    '{deal}: monthly construction and operations report',
    '{deal}: updated base case and change log',
    '{deal}: utilisation request for next month',
    '{deal}: O&M budget for lenders’ approval',
    'Quarterly management accounts',
    'Question on the distribution test',
    'Draft compliance certificate for your review',
    'Insurance renewal: slip and broker’s letter',
  ],
  out: [
    '{deal}: drawdown notice received, value date confirmed',
    '{deal}: comments on the direct agreement',
    '{deal}: reserve account balance, two points to clarify',
    'Rate reset notice for the coming interest period',
    'Model audit: open points from our side',
    'Consent request: what we need before credit committee',
    'Reply: hedging strategy letter, our mark-up',
  ],
  call: [
    'Call on cash flow forecast and reserve accounts',
    'Call: status of the grid connection and the delay claim',
    'Call on the refinancing window and indicative margins',
    'Call: coverage ratios at the last test date',
  ],
  meeting: [
    'Working session on the model update',
    'Site visit with the technical adviser',
    'Quarterly portfolio update at their office',
  ],
};

const talkEn: Pools = {
  in: [
    '{deal}: teaser and draft information memorandum',
    '{deal}: data room is open, access for your team',
    '{deal}: answers to the lenders’ question list',
    'Funding plan and sources-and-uses, first draft',
    'Request for an indicative term sheet',
  ],
  out: [
    '{deal}: question list after the model review',
    '{deal}: indicative terms, subject to credit approval',
    'KYC documents still outstanding',
    'Your questions on tenor and grace period',
    'Follow-up: who does what by when',
  ],
  call: ['Introductory call on the pipeline', 'Call on the security package and sponsor support'],
  meeting: ['First meeting: funding needs and timetable', 'Term sheet walk-through'],
};

const lentZh: Pools = {
  in: [
    '{deal}：月度工程及运营报告',
    '{deal}：更新后的基准财务模型及变更说明',
    '{deal}：下月提款申请',
    '{deal}：年度运维预算，请贷款人审议',
    '季度财务报表及管理层说明',
    '关于分红测试口径的请示',
    '合规证书草稿，请审阅',
    '保险续保：保单条款及经纪人函',
  ],
  out: [
    '{deal}：提款通知已收，起息日确认',
    '{deal}：直接协议修改意见',
    '{deal}：偿债准备金账户余额，两点请说明',
    '下一计息期利率重定价通知',
    '模型审计：我方待澄清事项',
    '同意函申请：上会前需补充的材料',
    '回复：利率对冲方案修订稿',
  ],
  call: [
    '电话：现金流预测与准备金账户',
    '电话：并网进度与工期索赔',
    '电话：再融资窗口与指导性利差',
    '电话：最近一期偿债覆盖率测试',
  ],
  meeting: ['财务模型更新专题讨论', '与技术顾问现场踏勘', '季度项目组合沟通会'],
};

const talkZh: Pools = {
  in: [
    '{deal}：项目简介及信息备忘录初稿',
    '{deal}：资料室已开放，请提供名单',
    '{deal}：贷款人问题清单回复',
    '资金筹措方案及资金来源用途表',
    '请提供指示性条款清单',
  ],
  out: [
    '{deal}：模型复核后的问题清单',
    '{deal}：指示性条款（以授信审批为准）',
    '尚缺的尽调与KYC材料',
    '关于期限与宽限期的答复',
    '会后分工与时间表',
  ],
  call: ['电话：项目储备情况', '电话：增信安排与股东支持'],
  meeting: ['首次会面：融资需求与时间表', '条款清单逐条讨论'],
};

export const PHRASES = { en: { lent: lentEn, talk: talkEn }, zh: { lent: lentZh, talk: talkZh } };

export const MINUTES_SENT = { en: 'Notes of our meeting and open points', zh: '会议纪要及待办事项' };
