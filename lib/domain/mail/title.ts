import { TITLE_WORDS_EN, TITLE_WORDS_ZH } from './title-words';

const EN = new RegExp(`(?<![\\p{L}-])(?:${TITLE_WORDS_EN.join('|')})s?(?![\\p{L}])`, 'iu');
const ZH = new RegExp(TITLE_WORDS_ZH.join('|'), 'u');

/** True for a line or part of one that names a job: short, capitalised, with one of the words in it. */
export function isTitle(text: string): boolean {
  const plain = text.trim().replace(/\s+!+$/, '');
  if (plain.length < 2 || plain.length > 80 || /\S@|@\S|https?:|[.!?。！？]$|[:：]$/.test(plain))
    return false;
  if (/\p{Script=Han}/u.test(plain))
    return plain.length <= 24 && ZH.test(plain) && !/[，。；您请請]/.test(plain);
  if (!EN.test(plain) || plain.split(/\s+/).length > 9) return false;
  return plain
    .split(/[\s/]+/)
    .every(
      (word) =>
        /^[\p{Lu}\d&(–|,@-]/u.test(word) || /^(?:of|and|the|for|to|in|at|&|-|–|de|du|vice|en)$/.test(word),
    );
}

/** A Chinese title at the end of a name's line: "陈志远 首席财务官", "陈志远首席财务官". */
export function splitTitle(text: string): { name: string; title: string } | null {
  const found = ZH.exec(text);
  if (!found || found.index < 2) return null;
  const before = text.slice(0, found.index);
  const gap = /[\s\u3000|｜/／·,，、-]/u.exec(before);
  if (!gap) return { name: before, title: text.slice(found.index) };
  return {
    name: before.slice(0, gap.index),
    title: text.slice(gap.index).replace(/^[\s\u3000|｜/／·,，、-]+/u, ''),
  };
}
