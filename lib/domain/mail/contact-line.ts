export const EMAIL = /[\p{L}\d._%+'-]+[@＠][\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu;
export const WEBSITE = /(?:https?:\/\/|www\.)[^\s<>()，。；|｜]+/gi;
/** Seven digits and more, as people part them; ends with a digit or an extension. */
export const PHONE =
  /(?<![\p{L}\d.,])[(（]?\+?[(（]?\d(?:[\d \t().（）/–—-]|\.(?=\d)){5,22}\d(?:\s*(?:ext\.?|x|转|轉|分机|#)\s*\d{1,6})?(?![\d%])/giu;

const LABEL =
  /(?<![\p{L}])(?:t|m|f|p|d|o|w|e|a|tel(?:ephone)?|mob(?:ile)?|cell(?:phone)?|phone|fax|direct(?: line)?|switchboard|office|main|desk|ext|e-?mail|mail|web(?:site)?|skype|whatsapp|wechat|linkedin|add(?:r(?:ess)?)?)\s*[.]?\s*[:：]|(?:电\s*话|電\s*話|联系电话|手\s*机|手\s*機|移动电话|行動電話|座机|座機|办公电话|直线|直線|总机|总\s*机|分机|传\s*真|傳\s*真|邮\s*箱|郵\s*箱|电子邮箱|电邮|電郵|邮\s*件|信箱|微\s*信|网\s*址|網\s*址|官网|地\s*址|邮\s*编|郵\s*編)\s*[:：]?/giu;
const EXTENSION = /^(?:\(?(?:x|ext)\.?\s?-?\d{3,6}\)?|\*\d{3,6}|\d{1,2}-\d{4,5})$/i;
const STREET =
  /\b(?:street|st|road|rd|avenue|ave|boulevard|blvd|lane|ln|drive|dr|square|sq|place|plaza|floor|fl|suite|ste|tower|building|bldg|house|room|quay|court|way|highway|p\.?o\.? box)\b\.?/i;
const ZIP =
  /\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d{1,2}[A-Z]?\s?\d[A-Z]{2}\b|\b\d{4,6}\s+\p{Lu}\p{L}+|(?:邮编|郵編)[:：]?\s*\d{6}/u;
const ADDRESS_ZH =
  /(?:省|市|区|區|县|縣|路|街|大道|巷).{0,40}(?:\d+|[一二三四五六七八九十]+)\s*(?:号|號|楼|樓|层|層|室|座|弄)|(?:大厦|大廈|广场|廣場|中心)[^。]{0,12}(?:层|層|楼|樓|室|座)/;
const LOWER =
  /^(?:of|and|the|for|work|cell|home|fax|office|mobile|direct|ext|de|la|van|von|or|tel|phone|voice|main|desk|x|cellular|pager|mailto)$/;
const SENTENCE = /^(?:please|call|see|contact|if|for|at|click|read|reach|our|my|you|we|i|the|this|cara)\b/i;

export function isAddress(text: string): boolean {
  const plain = text.trim();
  if (plain.length > 120 || /[.!?。！？]$|@/.test(plain)) return false;
  if (ADDRESS_ZH.test(plain)) return !/[，。！？；].*[，。！？；]/.test(plain) && !/[您我们請请]/.test(plain);
  if (!/\d/.test(plain) || !/^[\p{Lu}\d]/u.test(plain)) return false;
  if (!STREET.test(plain) && !ZIP.test(plain)) return false;
  return plain.split(/[\s,]+/).every((word) => !/^\p{Ll}{3,}$/u.test(word) || LOWER.test(word));
}

/** A line of phone numbers, addresses, links with at most a label, a name or a title beside them. */
export function isContactLine(text: string): boolean {
  const plain = text.trim();
  if (!plain || plain.length > 180) return false;
  if (EXTENSION.test(plain)) return true;
  const rest = plain
    .replace(/<[^>]*>/g, ' ')
    .replace(EMAIL, ' ')
    .replace(WEBSITE, ' ')
    .replace(PHONE, ' ')
    .replace(LABEL, ' ');
  if (rest.trim() === plain || SENTENCE.test(plain)) return isLabelled(plain);
  const words = rest.split(/[\s|｜,，;；:：/／•·()（）*–-]+/).filter(Boolean);
  const han = rest.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (/[。！？；]/.test(rest) || han > 40) return false;
  return (
    words.length <= 12 &&
    words.every((word) => !/^\p{Ll}{2,}/u.test(word) || LOWER.test(word.replace(/\.$/, '')))
  );
}

/** "T: on request", "微信：chenzy": a label with a value that is no number. */
function isLabelled(plain: string): boolean {
  const found = LABEL.exec(plain);
  LABEL.lastIndex = 0;
  return (
    found?.index === 0 &&
    /[:：]/.test(found[0]) &&
    found[0].length < plain.length &&
    plain.length <= 60 &&
    !/[.!?。！？]$/.test(plain)
  );
}

export function hasContact(text: string): boolean {
  const found = text.match(EMAIL) ?? text.match(WEBSITE) ?? text.match(PHONE);
  return found !== null || EXTENSION.test(text.trim());
}
