import { looksLikeFieldName } from '../adapters/generic/label';
import { FIELD_NAMES } from '../reading/field-names';

/**
 * Words of interfaces, not of anybody: parts of a message's head, of the lines above what is quoted, of addresses,
 * months, buttons. They stay as they are, for the readers go by them.
 */
const INTERFACE = new Set(
  `from sender to recipient recipients cc bcc date sent received time subject on wrote original message forwarded
  kopie copie copia von an absender betreff datum gesendet de para asunto fecha objet expéditeur mittente oggetto
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec am pm utc gmt
  http https www mailto tel com org net example gmail mail outlook
  edit new view details detail overview home none null unknown select list show more all yes no
  the and for with not are has was will`.split(/\s+/),
);

const HAN_INTERFACE = [
  '写道',
  '原始邮件',
  '转发的邮件',
  '发件人',
  '發件人',
  '寄件人',
  '寄件者',
  '收件人',
  '收件者',
  '抄送',
  '主题',
  '主題',
  '发送时间',
  '發送時間',
  '日期',
  '时间',
  '详情',
  '编辑',
  '暂无',
  '年',
  '月',
  '日',
  '于',
  '在',
];

const labels = FIELD_NAMES.flatMap((one) => one.labels);

const WORDS = new Set(labels.flatMap((label) => label.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []));

/** Han, which has no spaces: the longest phrase that stands at a place. */
export const HAN_PHRASE = new RegExp(
  [
    ...labels.filter((label) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,}$/u.test(label)),
    ...HAN_INTERFACE,
  ]
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'u',
);

/** A word of the field dictionary or of an interface: it says nothing of a client. */
export function isKept(word: string): boolean {
  const small = word.toLowerCase();
  return (
    INTERFACE.has(small) ||
    WORDS.has(small) ||
    (/^[\p{L}-]+$/u.test(small) && looksLikeFieldName(small) && !/\p{Script=Han}/u.test(small))
  );
}
