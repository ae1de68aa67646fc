import type { FactKind } from '../../../lib/domain/model/fact';

/** Sums as the reader has them, less what is only about how exactly they are told. */
const sum = (currency: string, low: number, high = low) => ({ currency, low, high });
/** Whose request or promise it is; its words are the sentence's. */
const asked = 'asked';
const theirs = 'them';
const y = (years: number) => ({ years });
const P = (role: string, name: string) => ({ role, name });
const F = (fixedPct: number) => ({ base: 'fixed', fixedPct });
const ms = (code: string, status: string, date?: unknown) =>
  date === undefined ? { code, status } : { code, date, status };
/** Dates, people and firms are left out: they have sets of their own. */
type Expected = Partial<Record<FactKind, unknown[]>>;

/**
 * Sentences of every kind, in English, in Chinese and in both at once, with all that each of them states: a reader must
 * find its own facts and leave those of the others alone. What they state was written down before any was read.
 */
export const mixed: [text: string, facts: Expected][] = [
  [
    'Quick update from site: the second transformer is energised, and the EPC contractor now talks of COD on 15 March 2027 instead of January.',
    { milestone: [ms('cod', 'scheduled', '2027-03-15')] },
  ],
  ['Last year’s DSCR came in at 1.41x; the twelve months to September give 1.12x.', { dscr: [1.12] }],
  [
    'We drew another USD 12.5m on Monday, which leaves EUR 3m undrawn under the VAT line.',
    { amount: [sum('USD', 12_500_000), sum('EUR', 3_000_000)] },
  ],
  [
    'The revised term sheet has a 14-year tenor including a 30-month grace period, SOFR + 205 bps during operations.',
    { tenor: [y(14)], grace: [y(2.5)], rate: [{ base: 'SOFR', marginBps: 205 }] },
  ],
  [
    'EBITDA was minus EUR 4.2 million in the first half, after a positive EUR 6.1 million a year earlier.',
    { amount: [sum('EUR', 6_100_000)] },
  ],
  ['The swap is out of the money by about USD -3.4m today.', {}],
  [
    'S&P took the sponsor down a notch to BB+ with a stable outlook, so the step-up is live.',
    { rating: [{ grade: 'BB+', agency: 'S&P', scale: 'global', outlook: 'stable' }], risk: ['downgrade'] },
  ],
  ['Their CFO gave us an A+ for the turnaround time.', {}],
  ['The B2B platform runs on AAA servers, according to the brochure.', {}],
  [
    'The interest instalment due on 30 September is now 38 days overdue and the agent has sent a reminder.',
    { daysPastDue: [38], risk: ['paymentDefault'] },
  ],
  [
    'Internally we moved the exposure from pass to special mention last week.',
    { loanClass: ['specialMention'] },
  ],
  [
    'Could you kindly confirm by Thursday whether a 20-year money would be available for the hydropower plant in Laos?',
    { ask: [asked], sector: ['energy.hydropower'], country: ['LA'], need: ['longTermLoan'], tenor: [y(20)] },
  ],
  ['I promise to forward the signed fee letter tomorrow.', { commitment: [theirs] }],
  ['Nobody has breached any covenant here, whatever the press says.', {}],
  [
    'The contractor has served a notice of dispute and claims EUR 18 million for ground conditions.',
    { risk: ['dispute'], amount: [sum('EUR', 18_000_000)] },
  ],
  [
    'Frankly, the board is disappointed with how long your credit team takes to answer.',
    { relationship: ['complaint'] },
  ],
  [
    'Two other banks have pitched 190 bps margin, just so that you know.',
    { rate: [{ marginBps: 190 }], relationship: ['competitor'] },
  ],
  [
    'Our chairman would like to have lunch with your president in Singapore next month.',
    { relationship: ['executiveMeeting'], country: ['SG'], ask: [asked] },
  ],
  [
    'The project is a Category B under the Equator Principles and the ESAP has been agreed.',
    { esg: [{ category: 'B' }, { label: 'actionPlan' }] },
  ],
  [
    'Harland & Voss LLP is acting as lenders’ counsel; Ostrava Consult will be technical adviser.',
    { party: [P('legalAdviser', 'Harland & Voss LLP'), P('technicalAdviser', 'Ostrava Consult')] },
  ],
  [
    'Please call me on +47 22 55 01 23 or write to ingrid@fjordkraft.example.',
    { phone: ['+47 22 55 01 23'], email: ['ingrid@fjordkraft.example'], ask: [asked] },
  ],
  [
    'The solar park will have 180 MWp plus a 60 MW / 240 MWh battery.',
    {
      capacity: [
        { value: 180, unit: 'MWp' },
        { value: 60, unit: 'MW' },
        { value: 240, unit: 'MWh' },
      ],
      sector: ['energy.solar'],
    },
  ],
  ['Opening gearing was 80:20, today it stands at 68:32.', { gearing: [0.68] }],
  ['LLCR, 1.52x at signing, has come down to 1.29x.', { llcr: [1.29] }],
  ['A 0-month grace period is not what we discussed.', {}],
  ['The cure right lapses after 0 days.', {}],
  ['The loan bears a fixed rate of 6.15% and amortises over 12 years.', { rate: [F(6.15)], tenor: [y(12)] }],
  [
    'Copper prices are up, but we are still waiting for the $2-3m reimbursement.',
    { amount: [sum('USD', 2_000_000, 3_000_000)] },
  ],
  ['If Moody’s were to lower Egypt to Caa2, we would need more PRI.', { country: ['EG'] }],
  [
    'We would appreciate a quote for a cross-currency swap on the KES leg.',
    { need: ['fxHedge'], ask: [asked] },
  ],
  [
    'Financial close slipped once more: we now aim for 29 January 2027.',
    { milestone: [ms('financialClose', 'delayed', '2027-01-29')], risk: ['delay'] },
  ],
  ['There is no cash squeeze at the holding, liquidity is ample.', {}],
  [
    'Cash is extremely tight until the tariff subsidy arrives, and suppliers are being paid late.',
    { risk: ['cashPressure'] },
  ],
  ['项目公司2025年DSCR为1.38倍，今年上半年降至1.11倍，请关注。', { dscr: [1.11] }],
  [
    '集团拟投入二三十亿元建设海上风电二期。',
    { amount: [sum('CNY', 2_000_000_000, 3_000_000_000)], sector: ['energy.wind'] },
  ],
  [
    '该客户年营收约七八个亿，利润三四千万元。',
    { amount: [sum('CNY', 700_000_000, 800_000_000), sum('CNY', 30_000_000, 40_000_000)] },
  ],
  ['去年净利润为-2.6亿元，今年扭亏为盈，实现净利润4,300万元。', { amount: [sum('CNY', 43_000_000)] }],
  [
    '贷款期限16年（含宽限期3年），利率为5年期LPR减30个基点。',
    { tenor: [y(16)], grace: [y(3)], rate: [{ base: 'LPR', marginBps: -30 }] },
  ],
  [
    '联合资信上月将其主体评级由AA+下调至AA，展望负面。',
    {
      rating: [{ grade: 'AA', agency: '联合资信', scale: 'china-domestic', outlook: 'negative' }],
      risk: ['downgrade'],
    },
  ],
  ['我们公司餐厅是A+级卫生单位。', {}],
  ['本期利息已逾期21天，仍未收到付款。', { daysPastDue: [21], risk: ['paymentDefault'] }],
  ['该笔贷款已由关注类下调为次级类。', { loanClass: ['substandard'] }],
  [
    '对方报价USD 1.5亿-2亿元，折合人民币十多亿元。',
    { amount: [sum('USD', 150_000_000, 200_000_000), sum('CNY', 1_000_000_000)] },
  ],
  ['麻烦您周四之前把环评批复扫描件发我一下。', { ask: [asked] }],
  ['我司承诺于12月15日前补足资本金缺口。', { commitment: [theirs] }],
  [
    '受汇率大幅波动影响，项目公司产生汇兑损失约800万美元。',
    { risk: ['fxLoss'], amount: [sum('USD', 8_000_000)] },
  ],
  ['贵行放款效率很高，领导非常满意，特此感谢。', { relationship: ['praise'] }],
  [
    '肯尼亚地热项目装机70兆瓦，预计2027年9月投产。',
    {
      country: ['KE'],
      sector: ['energy.geothermal'],
      capacity: [{ value: 70, unit: 'MW' }],
      milestone: [ms('cod', 'scheduled', { from: '2027-09-01', to: '2027-09-30' })],
    },
  ],
  [
    '本项目总承包商为中远水电建设集团，贷款人律师为衡信律师事务所。',
    { party: [P('epcContractor', '中远水电建设集团'), P('legalAdviser', '衡信律师事务所')] },
  ],
  ['资本金比例由20%提高到25%，其余由银团解决。', { gearing: [0.75] }],
  [
    '按赤道原则本项目为A类，已聘请独立环境和社会顾问。',
    { esg: [{ category: 'A' }, { label: 'independentReview' }] },
  ],
  ['想请贵行帮忙看看汇率锁定和利率掉期的方案。', { need: ['fxHedge', 'rateHedge'], ask: [asked] }],
  ['若年底前仍未复工，融资关闭可能再次推迟。', {}],
  ['公司不存在拖欠工程款的情况，也没有任何诉讼。', {}],
  [
    'Hi 张总，IC 已批准这笔 USD 2亿 的 term loan，tenor 12年，margin 230bps。',
    {
      amount: [sum('USD', 200_000_000)],
      tenor: [y(12)],
      rate: [{ marginBps: 230 }],
      milestone: [ms('creditApproval', 'met')],
    },
  ],
  [
    'Sponsor 方面 equity 已到位 RMB 3.2亿，剩余 USD 5-6 million 月底前注入。',
    { amount: [sum('CNY', 320_000_000), sum('USD', 5_000_000, 6_000_000)] },
  ],
  ['DSCR 去年是1.35x，目前 only 1.08x，低于 lock-up 1.15x。', { dscr: [1.08, 1.15] }],
  [
    'Fitch 刚把他们调到 BBB-，outlook stable，FYI。',
    { rating: [{ grade: 'BBB-', agency: 'Fitch', scale: 'global', outlook: 'stable' }] },
  ],
  [
    'CP 基本齐了，FC 目标 12月18日，麻烦 legal 今天 sign off。',
    { milestone: [ms('financialClose', 'scheduled', '2026-12-18')], ask: [asked] },
  ],
  [
    '乌兹别克斯坦 500MW 光伏 project，PPA 25年，tenor 想做到 18 年。',
    { country: ['UZ'], capacity: [{ value: 500, unit: 'MW' }], sector: ['energy.solar'], tenor: [y(18)] },
  ],
];
