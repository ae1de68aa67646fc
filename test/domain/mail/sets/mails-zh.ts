import type { OwnMail } from './own-mail';

const OLD = '请贵行提供EUR 70 million贷款的定价，\n并于2026年11月10日前反馈。\n谢谢！';
const ANSWER = '陈总您好：\n定价已发，请查收附件。\n其余条款下周一确认。';

const zh = (style: string, text: string, reply = ANSWER, more: Partial<OwnMail> = {}): OwnMail => ({
  style,
  language: 'zh',
  text,
  reply,
  ...more,
});

export const MAILS_ZH: OwnMail[] = [
  zh(
    'Gmail',
    `${ANSWER}\n\n在 2026年11月3日 周二 09:12，陈志远 <chen.zhiyuan@haisheng.example> 写道：\n\n> ${OLD.replaceAll('\n', '\n> ')}\n`,
  ),
  zh(
    'Gmail, name first',
    `${ANSWER}\n\n陈志远 <chen.zhiyuan@haisheng.example> 于2026年11月3日周二 09:12写道：\n\n> ${OLD.replaceAll('\n', '\n> ')}\n`,
  ),
  zh(
    'Gmail, line broken',
    `${ANSWER}\n\n陈志远（海晟新能源集团有限公司财务部） <chen.zhiyuan@haisheng.example>\n于2026年11月3日周二 09:12写道：\n\n${OLD}`,
  ),
  zh(
    'Outlook',
    `${ANSWER}\n\n发件人：陈志远 <chen.zhiyuan@haisheng.example>\n发送时间：2026年11月3日 9:12\n收件人：林婉清 <wanqing.lin@meridianbay.example>\n抄送：苏敏 <su.min@haisheng.example>\n主题：回复：大丰项目定价\n\n${OLD}`,
  ),
  zh(
    'Outlook, half-width colons and a rule',
    `${ANSWER}\n\n________________________________\n发件人: 陈志远\n发送时间: 2026年11月3日星期二 9:12\n收件人: 林婉清\n主题: 答复: 大丰项目定价\n\n${OLD}`,
  ),
  zh(
    'QQ mail',
    `${ANSWER}\n\n------------------ 原始邮件 ------------------\n发件人: "陈志远" <chen.zhiyuan@haisheng.example>;\n发送时间: 2026年11月3日(星期二) 上午9:12\n收件人: "林婉清"<wanqing.lin@meridianbay.example>;\n主题: 大丰项目定价\n\n${OLD}`,
  ),
  zh(
    'QQ mail, from a phone',
    `${ANSWER}\n\n发自我的iPhone\n\n\n------------------ Original ------------------\nFrom: 陈志远 <chen.zhiyuan@haisheng.example>\nDate: Tue,Nov 3,2026 9:12 AM\nTo: 林婉清 <wanqing.lin@meridianbay.example>\nSubject: Re: 大丰项目定价\n\n${OLD}`,
    ANSWER,
    { signature: '发自我的iPhone' },
  ),
  zh(
    '163',
    `${ANSWER}\n\n\n\n在 2026-11-03 09:12:33，"陈志远" <chen.zhiyuan@haisheng.example> 写道：\n\n${OLD}`,
  ),
  zh(
    'NetEase, replied mail',
    `${ANSWER}\n\n---- 回复的原邮件 ----\n| 发件人 | 陈志远<chen.zhiyuan@haisheng.example> |\n| 发送日期 | 2026年11月03日 09:12 |\n| 收件人 | 林婉清<wanqing.lin@meridianbay.example> |\n| 主题 | 大丰项目定价 |\n${OLD}`,
  ),
  zh(
    'NetEase, forwarded mail',
    `请法务审阅。\n\n---- 转发的邮件 ----\n发件人：陈志远<chen.zhiyuan@haisheng.example>\n发送日期：2026年11月03日 09:12\n收件人：林婉清<wanqing.lin@meridianbay.example>\n主题：大丰项目定价\n\n${OLD}`,
    '请法务审阅。',
  ),
  zh(
    '163 in English',
    `${ANSWER}\n\nAt 2026-11-03 09:12:33, "陈志远" <chen.zhiyuan@haisheng.example> wrote:\n${OLD}`,
  ),
  zh(
    'Foxmail',
    `${ANSWER}\n\n\n\n林婉清\n\n发件人： 陈志远\n发送时间： 2026-11-03 09:12\n收件人： 林婉清\n抄送： 苏敏\n主题： 大丰项目定价\n${OLD}`,
    ANSWER,
    { signature: '林婉清' },
  ),
  zh(
    'Foxmail, with dashes',
    `${ANSWER}\n\n--------------\n林婉清\n公司金融部\n电话：021-5555 0100\n\n-----------------------------------\n发件人： 陈志远\n发送时间： 2026-11-03 09:12\n收件人： 林婉清\n主题： 大丰项目定价\n\n${OLD}`,
    ANSWER,
    { signature: '--------------\n林婉清\n公司金融部\n电话：021-5555 0100' },
  ),
  zh(
    'DingTalk',
    `${ANSWER}\n\n------------------------------------------------------------------\n发件人：陈志远<chen.zhiyuan@haisheng.example>\n日　期：2026年11月03日 09:12:33\n收件人：林婉清<wanqing.lin@meridianbay.example>\n主　题：大丰项目定价\n\n${OLD}`,
  ),
  zh(
    'DingTalk, in one line',
    `${ANSWER}\n\n------------------------------------------------------------------ 发件人：陈志远<chen.zhiyuan@haisheng.example>　日　期：2026年11月03日 09:12:33　收件人：林婉清　主　题：大丰项目定价\n\n${OLD}`,
  ),
  zh(
    'Feishu',
    `${ANSWER}\n\n发件人: 陈志远 <chen.zhiyuan@haisheng.example>\n时间: 2026年11月3日 (周二) 09:12\n主题: 大丰项目定价\n收件人: 林婉清 <wanqing.lin@meridianbay.example>\n\n${OLD}`,
  ),
  zh(
    'Feishu, in one line',
    `${ANSWER}\n\n发件人: 陈志远 <chen.zhiyuan@haisheng.example> 时间: 2026年11月3日 09:12 主题: 大丰项目定价\n${OLD}`,
  ),
  zh(
    'Apple Mail',
    `${ANSWER}\n\n> 在 2026年11月3日，上午9:12，陈志远 <chen.zhiyuan@haisheng.example> 写道：\n> \n> ${OLD.replaceAll('\n', '\n> ')}`,
  ),
  zh(
    'iPhone',
    `${ANSWER}\n\n发自我的 iPhone\n\n> 在 2026年11月3日，09:12，陈志远 <chen.zhiyuan@haisheng.example> 写道：\n> \n> ${OLD.replaceAll('\n', '\n> ')}`,
  ),
  zh(
    'Outlook, traditional',
    `陳總您好：\n定價已發，請查收附件。\n\n寄件者：陳志遠 <chen@haisheng.example>\n日期：2026年11月3日 上午 9:12\n收件者：林婉清 <lin@meridianbay.example>\n主旨：RE: 大豐項目\n\n請於十一月十日前回覆。`,
    '陳總您好：\n定價已發，請查收附件。',
  ),
  zh(
    'Gmail, traditional',
    `陳總您好：\n定價已發，請查收附件。\n\n陳志遠 <chen@haisheng.example> 於 2026年11月3日 週二 上午9:12寫道：\n\n> 請於十一月十日前回覆。`,
    '陳總您好：\n定價已發，請查收附件。',
  ),
  zh(
    'Apple Mail, traditional',
    `收到，謝謝。\n\n從我的 iPhone 傳送\n\n> 陳志遠 <chen@haisheng.example> 於 2026年11月3日 上午9:12 寫道：\n> \n> 請於十一月十日前回覆。`,
    '收到，謝謝。',
    { heldBack: true },
  ),
  zh(
    '於 … 寫道',
    `已安排。\n\n於 2026年11月3日 上午9:12，陳志遠 寫道：\n\n請於十一月十日前回覆。`,
    '已安排。',
    { heldBack: true },
  ),
  zh(
    'answers between the lines',
    `回复如下：\n\n在 2026年11月3日 周二 09:12，陈志远 <chen@haisheng.example> 写道：\n> 一、期限能否做到18年？\n可以，授信审批已同意。\n\n> 二、宽限期？\n36个月。\n> 三、下次会议何时？\n下周三上午。`,
    '回复如下：\n可以，授信审批已同意。\n36个月。\n下周三上午。',
  ),
  zh(
    'letter with closing',
    `婉清您好：\n\n并网验收时间表已更新。\n\n此致\n敬礼！\n\n陈志远\n首席财务官\n海晟新能源集团有限公司\n电话：0515-5550 0188\n手机：138 0013 8000\n地址：江苏省盐城市大丰区海港路88号\n2026年11月3日`,
    '婉清您好：\n并网验收时间表已更新。',
    {
      signature:
        '此致\n敬礼！\n陈志远\n首席财务官\n海晟新能源集团有限公司\n电话：0515-5550 0188\n手机：138 0013 8000\n地址：江苏省盐城市大丰区海港路88号\n2026年11月3日',
    },
  ),
  zh(
    'no mail at all',
    '大丰项目纪要\n\nDSCR 1.08，低于锁定值1.10。\n商业运营日推迟到2027年1月15日。',
    '大丰项目纪要\nDSCR 1.08，低于锁定值1.10。\n商业运营日推迟到2027年1月15日。',
  ),
  zh(
    'quotation that is none',
    '行长在2025年的年会上写道：\n“稳字当头。”\n请各部门学习。',
    '行长在2025年的年会上写道：\n“稳字当头。”\n请各部门学习。',
  ),
  zh(
    'notice below',
    `请查收附件。\n\n谢谢！\n\n王磊\n华阳银行 公司业务部\n\n本邮件及其附件含有保密信息，仅供指定收件人使用。如您误收本邮件，请立即删除并通知发件人，禁止任何形式的披露或复制。`,
    '请查收附件。',
    { signature: '谢谢！\n王磊\n华阳银行 公司业务部' },
  ),
  // Held back.
  zh(
    'Outlook for Android',
    `同意，请按此执行。\n\n获取 Outlook for Android\n________________________________\n发件人: 陈志远 <chen@haisheng.example>\n发送时间: 2026年11月3日 9:12:33\n收件人: 林婉清 <lin@meridianbay.example>\n主题: 回复: 大丰项目\n\n${OLD}`,
    '同意，请按此执行。',
  ),
  zh(
    'Netease master',
    `收到，本周内回复。\n\n\n| |\n林婉清\n|\n|\nlin@meridianbay.example\n|\n签名由网易邮箱大师定制\n\n在2026年11月3日 09:12，陈志远<chen@haisheng.example> 写道：\n${OLD}`,
    '收到，本周内回复。',
  ),
  zh(
    'forwarded in QQ mail',
    `请看下面的条款。\n\n------------------ 转发邮件 ------------------\n发件人: "陈志远" <chen@haisheng.example>;\n日期: 2026年11月3日(星期二) 上午9:12\n收件人: "林婉清"<lin@meridianbay.example>;\n主题: 条款\n\n${OLD}`,
    '请看下面的条款。',
    { heldBack: true },
  ),
  zh(
    'Huawei phone',
    `好的，周五前给您。\n\n发自我的华为手机\n\n-------- 原始邮件 --------\n发件人： 陈志远 <chen@haisheng.example>\n日期： 2026年11月3日周二 上午9:12\n收件人： 林婉清 <lin@meridianbay.example>\n主 题： 大丰项目\n\n${OLD}`,
    '好的，周五前给您。',
    { heldBack: true },
  ),
  zh(
    'bilingual signature',
    `Dear Ms Lin,\n保函格式已更新，请确认。\n\nBest regards / 顺颂商祺\n\n苏敏 Su Min\n资金部总经理 General Manager, Treasury\n海晟新能源集团有限公司 Haisheng Renewable Energy Group Co., Ltd.\nT: +86 515 5550 0190  M: +86 139 0000 1234\nE: su.min@haisheng.example`,
    'Dear Ms Lin,\n保函格式已更新，请确认。',
  ),
  zh(
    'postscript',
    `会议纪要见附件，如有修改请告知。\n\n祝好！\n周晓\n\n另：下周五我休假。`,
    '会议纪要见附件，如有修改请告知。\n另：下周五我休假。',
    { heldBack: true },
  ),
  zh('one line with time', `可以。\n\n陈志远 2026年11月3日 09:12 写道：\n> 期限18年可否？`, '可以。', {
    heldBack: true,
  }),
  zh(
    'WeCom',
    `已收到，正在走审批流程。\n\n发自企业微信手机版\n\n原始邮件\n发件人：陈志远<chen@haisheng.example>\n发件时间：2026年11月3日 09:12\n收件人：林婉清<lin@meridianbay.example>\n主题：大丰项目\n\n${OLD}`,
    '已收到，正在走审批流程。',
    { heldBack: true },
  ),
];
