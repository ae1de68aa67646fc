import type { OwnMail } from './own-mail';

/** Written after the rules, and not looked at for them. */
const held = (language: 'en' | 'zh', style: string, text: string, reply: string): OwnMail => ({
  style,
  language,
  text,
  reply,
  heldBack: true,
});

export const MAILS_LATER: OwnMail[] = [
  held(
    'zh',
    'Outlook on the web, then Gmail',
    '李行长：\n\n担保协议第4.2条我们没有意见，其余意见见批注。\n\n顺祝商祺！\n\n周晓峰\n\n发件人: 李建国 <li.jianguo@huayang.example>\n日期: 星期五, 2026年11月6日 16:40\n收件人: 周晓峰 <zhou@lanhai.example>\n主题: 担保协议\n\n请于下周一前确认。\n\n李建国\n\n周晓峰 <zhou@lanhai.example> 于2026年11月5日周四 10:02写道：\n\n> 附件为修改稿。',
    '李行长：\n担保协议第4.2条我们没有意见，其余意见见批注。',
  ),
  held(
    'zh',
    'Xiaomi phone, with a name',
    '收到，已转法务。\n周晓峰\n\n发自我的小米手机\n在 李建国 <li.jianguo@huayang.example>，2026年11月6日 16:40写道：\n请于下周一前确认。',
    '收到，已转法务。',
  ),
  held(
    'zh',
    'Coremail',
    '同意第二版报价。\n\n-----原始邮件-----\n发件人:"李建国" <li.jianguo@huayang.example>\n发送时间:2026-11-06 16:40:12 (星期五)\n收件人: "周晓峰" <zhou@lanhai.example>\n抄送: \n主题: 报价\n\n请确认第二版。',
    '同意第二版报价。',
  ),
  held(
    'zh',
    'answers behind names',
    '李行长，逐条答复：\n\n> 1. 首笔提款金额？\n2.4亿元。\n\n> 2. 承诺费？\n按年0.25%。\n\n谢谢\n周晓峰',
    '李行长，逐条答复：\n2.4亿元。\n按年0.25%。',
  ),
  held(
    'zh',
    'signature with bars',
    '材料已补齐，请审阅。\n\n周晓峰 | 投融资部 副总经理\n蓝海水务股份有限公司\n电话 0532-5555 0166 | 手机 139 5555 0166',
    '材料已补齐，请审阅。',
  ),
  held(
    'zh',
    'a note with figures at the end',
    '拜访纪要\n\n1. 客户希望宽限期36个月\n2. 担保由母公司提供\n\n贷款金额\n3.5亿元',
    '拜访纪要\n1. 客户希望宽限期36个月\n2. 担保由母公司提供\n贷款金额\n3.5亿元',
  ),
  held(
    'zh',
    'traditional, with company',
    '林小姐：\n\n附上最新的融資條件書，煩請於週五前回覆。\n\n順頌商祺\n\n黃志明\n財務總監\n東海能源股份有限公司\n電話：+886 2 5555 0123',
    '林小姐：\n附上最新的融資條件書，煩請於週五前回覆。',
  ),
  held(
    'en',
    'Outlook, after a signature',
    'Hi Tom,\n\nThe committee approved the waiver on Tuesday.\n\nBest,\nPriya\n\nPriya Raman\nHead of Structured Finance\nMeridian Bay Bank\n+65 5550 0107\n\nFrom: Tom Ashworth <tom@harbourline.example>\nDate: Friday, 6 November 2026 at 16:40\nTo: Priya Raman <priya@meridianbay.example>\nSubject: Waiver\n\nAny news?\n\nTom',
    'Hi Tom,\nThe committee approved the waiver on Tuesday.',
  ),
  held(
    'en',
    'short answer above',
    'Yes please.\n\nTom\n\nOn Fri, 6 Nov 2026, 16:40 Priya Raman, <priya@meridianbay.example> wrote:\n\n> Shall I send the long form?\n',
    'Yes please.',
  ),
  held(
    'en',
    'bottom posting',
    'On 06/11/26 16:40, Priya Raman wrote:\n> Shall I send the long form?\n> It has 80 pages.\n\nYes please, with the schedules.\n\n-- \nTom Ashworth',
    'Yes please, with the schedules.',
  ),
  held(
    'en',
    'ends with a question',
    'Two things before Friday:\n\nFirst, is the DSRA funded at close?\n\nSecond, who holds the shares in escrow?',
    'Two things before Friday:\nFirst, is the DSRA funded at close?\nSecond, who holds the shares in escrow?',
  ),
  held(
    'en',
    'list with a firm at its end',
    'Lenders in the club:\n\nMeridian Bay Bank\nHuayang Bank\nNordlys Infrastructure Partners',
    'Lenders in the club:\nMeridian Bay Bank\nHuayang Bank\nNordlys Infrastructure Partners',
  ),
  held(
    'en',
    'notice with heading',
    'Invoice attached.\n\nRegards,\nAccounts Team\nHarbourline Advisory Limited\n\nCONFIDENTIALITY NOTICE\nThe contents of this email are privileged. Any unauthorised disclosure is prohibited.',
    'Invoice attached.',
  ),
  held(
    'en',
    'Exchange, headers without names',
    'Approved.\n\n-----Original Appointment-----\nFrom: Priya Raman\nSent: 06 November 2026 16:40\nTo: Tom Ashworth\nSubject: Site visit\nWhen: 12 November 2026 10:00-11:00\nWhere: Harbour office\n\nAgenda below.',
    'Approved.',
  ),
];
