import { isAddress, isContactLine } from './contact-line';
import { organisationGrade, isUnit } from './organisation-words';
import { isChineseName, isWesternName, nameTokens } from './person-name';
import { isRule } from './separator';
import type { Line } from './lines';
import { isTitle, splitTitle } from './title';

/** What a line may be in a signature. `short` could stand in one beside others, `text` in none. */
export type SignatureLine =
  'contact' | 'address' | 'organisation' | 'title' | 'name' | 'date' | 'rule' | 'short' | 'text';

/** A sum, a share or a deal's figure: the text goes on. */
const FIGURE =
  /[$€£¥%％]|\d\s*(?:亿|万|億|萬|million|billion|mm|bn|bps|MW|年期|倍|x\b)|\b(?:USD|EUR|RMB|CNY|HKD|GBP)\b/i;
const DATE =
  /^(?:\d{4}\s*[年./-]\s*\d{1,2}\s*[月./-]\s*\d{1,2}\s*日?|[二〇零一三四五六七八九]{4}年.{1,6}月.{1,4}日)$/;

/** "财务总监 Finance Director": one thing said in two languages. */
function byScript(part: string): string[] {
  const both =
    /^(\p{Script=Han}[\p{Script=Han}（）()、·]+)[\s]+(\p{Lu}[\p{Script=Latin}\d .,&'’()/-]+)$/u.exec(part);
  return both?.[1] && both[2] ? [both[1], both[2]] : [part];
}

/** Parts of a line as firms part them: "Ingrid Solberg | Partner | Nordlys". */
export function partsOf(text: string): string[] {
  return text
    .split(/\s*[|｜•·∙]\s*|\t+|\s{2,}|\u3000+|\s+[–—/-]\s+/u)
    .map((part) =>
      part
        .trim()
        .replace(/^[*_]+|[*_]+$/g, '')
        .trim(),
    )
    .flatMap(byScript)
    .filter(Boolean);
}

function isNamePart(part: string, sender: string[]): boolean {
  if (isChineseName(part) || isWesternName(part)) return true;
  // One word is a name where the mail comes from somebody of that name.
  return isWesternName(part, 1) && nameTokens(part).some((token) => sender.includes(token));
}

/** True where a name stands in the line, alone or beside a title or firm. */
function holdsName(text: string, sender: string[]): boolean {
  const [first = '', ...others] = partsOf(text);
  if (isNamePart(first, sender)) return others.every((part) => part.length < 60);
  const split = splitTitle(first);
  if (split && isChineseName(split.name)) return true;
  // "Ingrid Solberg, Partner", "陈志远 Zhiyuan Chen", "Zhiyuan Chen 陈志远", "Ingrid Solberg (Partner)"
  const [head = '', ...tail] = first.split(/,\s*|，/);
  if (tail.length && isNamePart(head, sender) && isTitle(tail.join(', '))) return true;
  const han = /^(\p{Script=Han}[\p{Script=Han}\s]*?)\s*[(（]?([\p{Lu}][\p{L} .'-]+)[)）]?$/u.exec(first);
  if (han?.[1] && han[2]) return isChineseName(han[1]) && isWesternName(han[2]);
  const latin = /^([\p{Lu}][\p{Script=Latin} .,'-]+?)\s*[(（]?(\p{Script=Han}{2,4})[)）]?$/u.exec(first);
  return Boolean(latin?.[1] && latin[2] && isChineseName(latin[2]));
}

/** `sender`: words of the sender's name in lower case, where known. */
export function signatureLine(line: Line, sender: string[]): SignatureLine {
  const text = line.text
    .trim()
    .replace(/^[*_]+|[*_]+$/g, '')
    .trim();
  if (isRule(line, 2) || /^[|｜\s]+$/.test(text)) return 'rule';
  if (text.length > 180) return 'text';
  // Most lines are a text's: told at once, without a look at each thing they might be.
  if (!/[\d@|｜]|www\./.test(text) && (text.length > 80 || /[。！？!?；;…]$/.test(text))) return 'text';
  if (DATE.test(text)) return 'date';
  if (FIGURE.test(text) && !/^(?:https?:|www\.)/.test(text)) return 'text';
  if (isContactLine(text)) return 'contact';
  const bare = text.replace(/^[-–—~]\s*(?=\p{L})/u, '').replace(/[,，.]$/, '');
  if (
    organisationGrade(text.replace(/\.$/, '')) === 'legal' ||
    partsOf(text).every((part) => organisationGrade(part) === 'legal')
  )
    return 'organisation';
  if (holdsName(bare, sender))
    return isTitle(bare) && !isChineseName(bare) && !partsOf(bare).some((part) => isNamePart(part, sender))
      ? 'title'
      : 'name';
  if (isTitle(text) || partsOf(text).every((part) => isTitle(part))) return 'title';
  if (organisationGrade(text) === 'kind') return 'organisation';
  if (isAddress(text)) return 'address';
  if (/^[-*•·◦▪]\s|^\d+[.)、）]|^[(（]\d/.test(text)) return 'text';
  if (/[.!?。！？;；:：…]$/.test(text) || text.length > 70) return 'text';
  if (/\p{Script=Han}/u.test(text))
    return text.length <= 24 && !/[，,您你我请請]/.test(text) && (isUnit(text) || text.length <= 16)
      ? 'short'
      : 'text';
  const words = text.split(/\s+/);
  return words.length <= 8 && words.filter((word) => /^\p{Ll}/u.test(word)).length <= 2 ? 'short' : 'text';
}
