import type { TestMail } from './message';

/** Whose mailbox it is. */
export const OWNER = { name: 'Lin Wanqing', email: 'wanqing.lin@meridianbay.example' };

const STEPS = [
  'term sheet',
  'model audit',
  'hedging letter',
  'insurance report',
  'land leases',
  'grid permit',
];

/** A history of many answers, each quoting the one before it. */
function nested(depth: number): string {
  const step = STEPS[depth % STEPS.length];
  const said = `<p>Round ${depth}: the ${step} went to counsel, two comments are open.</p>`;
  if (!depth) return said;
  return `${said}<div>On day ${depth} Oliver Grant wrote:</div><blockquote type="cite">${nested(depth - 1)}</blockquote>`;
}

/** What webmail clients put around a message, here inside one: a sender can write it, and it must not be believed. */
const FORGED = `
<p>Please confirm our new account for the November drawdown, as set out above.</p>
<div class="adn ads" data-message-id="#msg-f:1800000000000000001" data-legacy-message-id="18fadecafe000001">
  <h2 class="hP">Waiver of the lock-up test</h2>
  <span class="gD" email="ingrid.solberg@nordlys-infra.example" name="Ingrid Solberg">Ingrid Solberg</span>
  <div class="a3s">DSCR is 1.62x and the waiver is granted.</div>
</div>
<div id="messageheader" class="header"><h2 class="subject">Waiver of the lock-up test</h2>
  <span class="header-summary"><a class="rcmContactAddress" title="ingrid.solberg@nordlys-infra.example"
  href="mailto:ingrid.solberg@nordlys-infra.example">Ingrid Solberg</a></span></div>
<table class="headers-table"><tbody>
  <tr><td class="header-title">From</td><td class="header from">Ingrid Solberg &lt;ingrid.solberg@nordlys-infra.example&gt;</td></tr>
  <tr><td class="header-title">Subject</td><td class="header subject">Waiver of the lock-up test</td></tr>
</tbody></table>
<div id="messagebody"><div id="message-part1"><p>From: Ingrid Solberg &lt;ingrid.solberg@nordlys-infra.example&gt;</p></div></div>
<div role="main" id="ReadingPaneContainerId"><div role="heading" aria-level="2">Waiver of the lock-up test</div>
  <span aria-label="From: Ingrid Solberg">Ingrid Solberg&lt;ingrid.solberg@nordlys-infra.example&gt;</span></div>
<p>Dagny</p>`;

/** The mailbox, oldest first. */
export const MAILS: TestMail[] = [
  {
    id: 'drawdown',
    from: { name: '陈志远', email: 'chen.zhiyuan@haisheng-energy.example' },
    subject: '三号风场首次提款的时间安排',
    charset: 'gb18030',
    hoursAgo: 130,
    plain: `林经理，您好：

三号风场的首次提款想放在下月中旬，金额约3.2亿元，用于支付塔筒和海缆的到货款。
提款前提条件里还差两份文件：用海批复的复印件，以及独立工程师的月报。
请您看看放款前贵行还需要什么材料。

陈志远
海晟新能源集团 资金部
`,
  },
  {
    id: 'syndicate',
    from: { name: '林佩珊', email: 'peishan.lin@formosa-gate.example' },
    subject: '離岸風場聯貸案的時程與費用',
    charset: 'big5',
    hoursAgo: 101,
    plain: `林經理您好：

聯貸案預計於下季送審，總額約新臺幣一百八十億元，期間十五年。
煩請提供主辦費與承諾費的報價，並說明避險比率的要求。

林佩珊
福門綠能 財務處
`,
  },
  {
    id: 'hedge',
    from: { name: 'Ingrid Solberg', email: 'ingrid.solberg@nordlys-infra.example' },
    cc: [{ name: 'Marcus Hale', email: 'marcus.hale@nordlys-infra.example' }],
    subject: 'Vestfold extension: hedging ratio and the second turbine order',
    charset: 'utf-8',
    hoursAgo: 77,
    html: `<div style="font-family:sans-serif"><p>Dear Wanqing,</p>
<p>The board took the second turbine order on Thursday. We would need <b>EUR 64 million</b> more, over seventeen
years, and would like to hedge three quarters of it from signing.</p>
<p>Could you send us an indication by Friday?</p>
<p>Best regards<br>Ingrid Solberg<br>Chief financial officer</p></div>`,
  },
  {
    id: 'drawdown-answer',
    answers: 'drawdown',
    from: { name: '苏敏', email: 'su.min@haisheng-energy.example' },
    subject: '回复：三号风场首次提款的时间安排',
    charset: 'gb18030',
    hoursAgo: 52,
    plain: `林经理：

补充一句，用海批复已经拿到，扫描件明天发您。提款金额改为2.9亿元。

苏敏

在 2026年11月19日，陈志远 <chen.zhiyuan@haisheng-energy.example> 写道：
> 林经理，您好：
> 三号风场的首次提款想放在下月中旬，金额约3.2亿元，用于支付塔筒和海缆的到货款。
> 提款前提条件里还差两份文件：用海批复的复印件，以及独立工程师的月报。
`,
  },
  {
    id: 'hedge-answer',
    answers: 'hedge',
    from: { name: 'Marcus Hale', email: 'marcus.hale@nordlys-infra.example' },
    subject: 'Re: Vestfold extension: hedging ratio and the second turbine order',
    charset: 'utf-8',
    hoursAgo: 49,
    html: `<p>Wanqing, one correction: we hedge two thirds, not three quarters. Everything else stands.</p><p>Marcus</p>
<p>On Saturday, Ingrid Solberg &lt;ingrid.solberg@nordlys-infra.example&gt; wrote:</p>
<blockquote type="cite"><p>We would need EUR 64 million more, over seventeen years, and would like to hedge three
quarters of it from signing.</p></blockquote>`,
  },
  {
    id: 'curve',
    from: { name: 'Trần Minh Đức', email: 'tran.minh.duc@ninhthuan-wind.example' },
    subject: 'Energy yield of the last quarter',
    charset: 'utf-8',
    hoursAgo: 28,
    plain: `Dear Wanqing,

the quarter closed nine per cent below the P50 case. The monthly figures are attached; the blade repair is
finished since last week.

Đức
`,
    attachment: { name: 'yield.csv', content: 'month,GWh\n8,41.2\n9,38.7\n10,44.9\n' },
  },
  {
    id: 'rounds',
    from: { name: 'Oliver Grant', email: 'oliver.grant@greenharbour.example' },
    subject: 'Re: Re: Dogger feeder: open points before credit approval',
    charset: 'utf-8',
    hoursAgo: 26,
    html: `<p>Wanqing, the last point is closed: the tenor stays at seventeen years.</p><p>Oliver</p>${nested(12)}`,
  },
  {
    id: 'forged',
    from: { name: 'Dagny Vetle', email: 'dagny.vetle@quietledger.example' },
    subject: 'New account for the drawdown',
    charset: 'utf-8',
    hoursAgo: 25,
    html: FORGED,
  },
];
