import { isBlank, type Line, LOOK } from './lines';

/** The heading of a notice that a firm puts below each mail. */
const HEADING =
  /^[*_\s【[(（]*(?:(?:e-?mail\s+)?(?:legal\s+)?(?:disclaimer|confidentiality(?:\s+(?:notice|note|statement))?|privileged(?:\s+and|\s*&|\s*\/)\s*confidential|important notice|legal notice|privacy notice)|免责声明|免責聲明|保密(?:声明|聲明|提示|通知)|法律声明|法律聲明|郵件聲明|邮件声明|重要提示|重要聲明|重要声明)[*_\s】\])）]*(?:[:：.\-–—]|$)/i;

const ABOUT_MAIL_EN =
  /\b(?:this|the)\s+(?:e-?mail|message|communication|transmission|information (?:contained|transmitted|in this))\b/i;
const LEGAL_EN =
  /\b(?:confidential|privileged|intended (?:solely |only |exclusively )?(?:for|recipient)|intended recipient|in error|unauthori[sz]ed|virus|do(?:es)? not (?:constitute|accept|guarantee)|no liability|not liable|disclosure|discussion purposes only)/i;
const ABOUT_MAIL_ZH =
  /(?:本|此|该|該)(?:封)?(?:电子|電子)?(?:邮件|郵件|信件|電郵|电邮|邮箱|信息|消息)(?!的?时间)/;
const LEGAL_ZH =
  /(?:保密|机密|機密|专有|專有|误收|誤收|误发|誤發|非指定|指定(?:的)?收件人|特定收件人|预期收件人|擅自|未经授权|未經授權|禁止.{0,12}(?:使用|披露|复制|散布|轉發)|不构成|不構成|不承担|不承擔|删除本|刪除本|病毒|仅供.{0,8}收件人)/;
const PAPER =
  /^(?:.{0,4}(?:please )?(?:consider|think of|think about) the environment|.{0,4}(?:请|請)?.{0,6}(?:保护环境|保護環境|绿色环保|环保|環保).{0,24}(?:打印|列印)|.{0,4}(?:打印|列印).{0,20}(?:环境|環境))/i;
const BANNER =
  /^[*[【\s]*(?:caution|warning|external(?: e-?mail| sender)?|外部邮件|外部郵件|【?注意】?)[\]】*:：!\s].{0,60}(?:external|outside|originated|unknown|外部|点击|點擊|附件)|^\[?(?:external|外部邮件)\]?$/i;
/** Footers of lists and services. */
const FOOTER =
  /^(?:you (?:are receiving|received) this|to unsubscribe|unsubscribe\b|reply to this e-?mail directly|view this e-?mail in|如需退订|退订请|取消订阅)/i;

/** What a mailing list adds below a rule: its name, its address, its page. */
const LIST = /^[-_]{2,}\s+\S+ mailing list\b|^\S+ mailing list\s+\S+@\S+/i;

function isNotice(paragraph: string): boolean {
  if (LIST.test(paragraph)) return true;
  if (HEADING.test(paragraph) || PAPER.test(paragraph) || BANNER.test(paragraph) || FOOTER.test(paragraph))
    return true;
  const en =
    ABOUT_MAIL_EN.test(paragraph.slice(0, 160)) &&
    (paragraph.match(new RegExp(LEGAL_EN, 'gi'))?.length ?? 0) > 1;
  const zh = ABOUT_MAIL_ZH.test(paragraph.slice(0, 60)) && LEGAL_ZH.test(paragraph);
  return en || zh;
}

/** A notice is a paragraph of its own, seldom longer than this many characters before its telling words. */
const PARAGRAPH = 900;

/**
 * The lines of notices among [from, to), as pairs of first line and line after. A notice below the text goes on to the
 * end, over further paragraphs of the same kind; one above it ends with its paragraph.
 */
export function disclaimersIn(lines: Line[], from: number, to: number): [number, number][] {
  const found: [number, number][] = [];
  let i = from;
  while (i < to) {
    if (isBlank(lines[i])) {
      i += 1;
      continue;
    }
    let end = i;
    let words = '';
    while (end < to && !isBlank(lines[end])) {
      if (words.length < PARAGRAPH) words += ` ${lines[end]?.text.slice(0, LOOK).trim()}`;
      end += 1;
    }
    const first = lines[i]?.text.slice(0, LOOK).trim() ?? '';
    if (isNotice(words.trim())) {
      // Under a heading that stands alone its text follows.
      if (HEADING.test(first) && first.length < 40 && end === i + 1) {
        while (end < to && isBlank(lines[end])) end += 1;
        while (end < to && !isBlank(lines[end])) end += 1;
      }
      found.push([i, end]);
    } else {
      // A signature and its notice may stand without a blank line between them.
      const inner = lines
        .slice(i, Math.min(end, i + 40))
        .findIndex((line, k) => k > 0 && startsNotice(lines, i + k, end, line));
      if (inner > 0) found.push([i + inner, end]);
    }
    i = end;
  }
  return found;
}

function startsNotice(lines: Line[], at: number, end: number, line: Line): boolean {
  const text = line.text.slice(0, LOOK).trim();
  if (/^[-_=*─—]{5,}$/.test(text)) return false;
  if (HEADING.test(text) || PAPER.test(text)) return true;
  if (!/^(?:this|the information|本|此|该|該)/i.test(text)) return false;
  const rest = lines
    .slice(at, Math.min(end, at + 8))
    .map((one) => one.text.slice(0, LOOK).trim())
    .join(' ');
  return isNotice(rest);
}
