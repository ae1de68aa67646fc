import { readFacts } from '../../../lib/domain/facts/read-facts';
import { type Figure, median, percentile } from './figure';

/** Mails as they come: half of their sentences hold a fact. Our own words. */
const MAILS = [
  `Dear Wanqing,

Thank you for the meeting on Tuesday. The board was pleased with the discussion, and we would like to go on
with the documents as agreed. Could you confirm the indicative margin on the EUR 70 million tranche by Friday?

The site team has finished the access road. The turbines arrive in March, and the contractor expects commercial
operation by the end of Q3 2027. The September test came out at a DSCR of 1.21x against a lock-up of 1.10x.
Our auditors are still working on the accounts; we will send them by 5 December.

I look forward to seeing you at the conference. Please give my regards to the team.

Kind regards,
Ingrid`,
  `林经理：

您好！周二的会议纪要已收到，谢谢。项目公司正在准备首笔提款所需的文件，预计下周三前可以提交。
总包方反映，海缆终端返工已经完成，并网验收时间不变。公司主体评级维持AA，展望稳定。
关于汇率风险，我们希望安排一笔远期结汇，金额约2.4亿元，期限两年，烦请贵行给出报价。
另外，春节前能否安排一次现场走访？请告知方便的时间。

此致
陈志远`,
];

/** Milliseconds a kilobyte of ordinary mail, all readers together. */
export function factSpeed(): Figure[] {
  const now = '2026-11-24';
  for (let run = 0; run < 40; run += 1) for (const mail of MAILS) readFacts(`${mail} `, { now });
  const times = Array.from({ length: 60 }, (_, i) => MAILS[i % MAILS.length] ?? '').map((mail, i) => {
    // Each text is a new one, so that nothing remembered helps.
    const text = `${mail}\n${i}`;
    const bytes = new TextEncoder().encode(text).length;
    const start = performance.now();
    readFacts(text, { now });
    return (performance.now() - start) / (bytes / 1000);
  });
  return [
    {
      id: 'facts.perKb',
      what: 'read all facts of a mail, a kilobyte',
      value: median(times),
      unit: 'ms',
      budget: 1,
      note: `median of ${times.length}; p95 ${percentile(times, 0.95).toFixed(2)} ms`,
    },
  ];
}
