/**
 * What mail programs write before the lines of a quoted header, by what the line says. Compared in lower case and
 * without spaces or asterisks, so that `日 期` and `*From*` are found too. Besides Chinese and English the languages
 * that a European counterpart's mail program may speak.
 */
export type HeaderRole = 'from' | 'sent' | 'to' | 'cc' | 'subject' | 'other';

export const HEADER_LABELS: Record<HeaderRole, string[]> = {
  from: [
    'from',
    'von',
    'de',
    'da',
    'van',
    'fra',
    'från',
    '发件人',
    '發件人',
    '寄件者',
    '寄件人',
    '发信人',
    '發信人',
  ],
  sent: [
    'sent',
    'senton',
    'date',
    'datum',
    'gesendet',
    'envoyé',
    'envoyéle',
    'enviado',
    'enviadoel',
    'verzonden',
    'inviato',
    'data',
    'dato',
    'messagedu',
    'time',
    '发送时间',
    '發送時間',
    '传送时间',
    '傳送時間',
    '发送日期',
    '發送日期',
    '寄件日期',
    '日期',
    '时间',
    '時間',
  ],
  to: ['to', 'an', 'à', 'a', 'aan', 'til', 'para', '收件人', '收件者', '收信人'],
  cc: ['cc', 'bcc', 'copieà', 'kopie', '抄送', '抄送人', '副本', '副本抄送', '密送', '密件副本'],
  subject: [
    'subject',
    'betreff',
    'objet',
    'sujet',
    'onderwerp',
    'oggetto',
    'emne',
    'asunto',
    'assunto',
    '主题',
    '主題',
    '主旨',
    '标题',
    '標題',
  ],
  other: [
    'reply-to',
    'replyto',
    'importance',
    'priority',
    'attachments',
    'attachment',
    '回复至',
    '重要性',
    '优先级',
    '附件',
    '標籤',
    '标签',
  ],
};

/** Words between two rules above a quoted or forwarded mail: "-----Original Message-----". */
export const SEPARATOR_WORDS =
  /^(?:original(?:\s+(?:message|e?-?mail|appointment))?|(?:reply|forwarded)\s+(?:message|e?-?mail)(?:\s+.{0,80})?|forwarded by\b.{0,100}|原始邮件|原始郵件|原邮件|原郵件|原件|邮件原件|原文|(?:回复|回覆|答复|转发|轉發|轉寄)的?(?:原)?(?:邮件|郵件|信件|消息|訊息)|已转发(?:的)?邮件|转发邮件信息|原始信件|urspr(?:ü|ue?)ngliche nachricht|weitergeleitete nachricht|message d['’]origine|message transféré|messaggio originale|mensagem original|mensaje original|oprindelig besked|oorspronkelijk bericht|opprinnelig melding|ursprungligt meddelande)$/iu;

/** Apple Mail's line above a forwarded mail, and its kind. */
export const FORWARD_LINE =
  /^(?:begin forwarded message|下面是(?:被)?转发的邮件|以下是(?:被)?(?:转发|轉寄|轉發)的(?:邮件|郵件)|开始转发的邮件|開始轉寄郵件|以下為轉寄的郵件|anfang der weitergeleiteten nachricht)\s*[:：]?$/iu;
