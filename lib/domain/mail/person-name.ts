import { surnameLength } from './surnames';

/** Words a line of one or two capitalised words may hold without being anybody's name. */
const NO_NAME = new Set(
  `agreed all am and approved as attached attachment attachments best br bye call cell cheers confidential confirmed congratulations
  congrats copy date dear direct done draft email enclosed enclosure english faithfully fax figures file fine final first friday from
  fyi fyr good great greetings group hello hi here in internal introduction is it item items kind later list location mail many
  maybe meeting memo minutes mobile monday morning never new next no none note noted notes nothing of off office ok okay on open
  options our overview page part pending per phone please private project public question questions re ready received regards
  reminder report request respectfully revised same saturday schedule see sent sincerely solved sorry source status subject
  summary sunday sure table tel terms thank thanks that the there this thursday time to today tomorrow total truly tuesday
  update urgent very warm wednesday welcome with wishes yes yesterday you your yours january february march april may june july august september
  october november december eof end east west north south solar wind hydro gas oil power`.split(/\s+/),
);

const TITLE = /^(?:(?:mr|ms|mrs|miss|dr|prof|ing|sir)\.?\s+)/i;
const CREDENTIALS =
  /(?:,\s*(?:cfa|cpa|acca|fca|aca|mba|phd|ph\.d\.?|jd|j\.d\.|llm|esq\.?|p\.?e\.?|frm|pmp))+$/i;
const PARTICLE = /^(?:de|da|del|della|di|du|dos|la|le|van|von|der|den|bin|binti|al|el|ter|ten|y)$/;
const WORD =
  /^(?:\p{Lu}[\p{L}'’]*\p{L}(?:-\p{Lu}?[\p{L}'’]+)*|\p{Lu}\.?|\p{Lu}\.\p{Lu}\.?|(?:Jr|Sr|II|III|IV)\.?)$/u;

/** "陈志远", "陈 志远", "欧阳文轩"; a salutation's word after it is no part of it. */
export function isChineseName(text: string): boolean {
  const name = text.replaceAll(/[\s\u3000]/g, '');
  if (!/^\p{Script=Han}{2,4}$/u.test(name)) return false;
  const surname = surnameLength(name);
  if (!surname) return false;
  const given = name.length - surname;
  return (
    given >= 1 &&
    given <= 2 &&
    !/[您你们們敬谢謝此致上祝好安的了是有]|先生|女士|小姐|经理|總|总$|行长|老师/.test(name.slice(surname))
  );
}

/** Capitalised words as a name's: one to four of them, initials and particles among them. */
export function isWesternName(text: string, least = 2): boolean {
  const plain = text
    .trim()
    .replace(TITLE, '')
    .replace(CREDENTIALS, '')
    .replace(/\s*\([\p{L} .'’]{1,24}\)$/u, '');
  const words = plain.split(/\s+/);
  if (words.length < least || words.length > 5 || plain.length > 50) return false;
  const full = words.filter((word) => WORD.test(word) && word.replaceAll(/[.\p{P}]/gu, '').length > 1);
  return (
    full.length >= 1 &&
    words.every((word, i) => WORD.test(word) || (i > 0 && PARTICLE.test(word))) &&
    !words.some((word) => NO_NAME.has(word.toLowerCase().replaceAll(/[.'’]/g, '')))
  );
}

/** Words of a name or of a mail address's first part, for comparing. */
export function nameTokens(text: string): string[] {
  return text
    .normalize('NFKC')
    .replace(/<[^>]*>|\[[^\]]*\]|@[^\s>]*/g, ' ')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token.length > 1);
}
