import { line } from '../dom/text';
import { beside, holdsControl } from './beside';
import { type Box, boxes } from './box';
import { ADDRESS } from './people';

export type HeadPart = 'from' | 'to' | 'cc' | 'date' | 'subject';

/** Words before the parts of a message head, spaces left out, in the languages webmail comes in. */
const WORDS: [HeadPart, RegExp][] = [
  [
    'from',
    /^(from|sender|von|absender|de|expéditeur|da|mittente|remitente|van|afzender|från|fra|od|от|kimden|보낸사람|差出人|送信者|发件人|發件人|发信人|发送人|寄件人|寄件者|寄信人|来自)$/i,
  ],
  [
    'to',
    /^(to|recipients?|an|empfänger|à|destinataires?|para|destinatari[oa]s?|aan|till|til|кому|받는사람|宛先|收件人|收信人|收件者)$/i,
  ],
  ['cc', /^(cc|kopie|copie|cci|копия|참조|抄送|抄送人|副本)$/i],
  [
    'date',
    /^(date|sent|time|received|datum|gesendet|empfangen|fecha|data|enviado|envoyéle|envoyé|inviato|дата|날짜|日時|送信日時|日付|日期|时间|時間|发送时间|發送時間|发件时间|寄件日期|日期时间)$/i,
  ],
  [
    'subject',
    /^(subject|betreff|objet|asunto|oggetto|assunto|onderwerp|ämne|emne|тема|제목|件名|主题|主題|标题|標題|主旨)$/i,
  ],
];

/** Which part of a message's head a label names. Two capitals without a colon are somebody's initials. */
export function partOf(text: string): HeadPart | undefined {
  if (text.length > 24 || /^(?!CC)\p{Lu}{2}$/u.test(text)) return undefined;
  const word = text.replaceAll(/[\s:：]/g, '');
  return WORDS.find(([, pattern]) => pattern.test(word))?.[0];
}

export type HeadValue = {
  part: HeadPart;
  at: number;
  end: number;
  text: string;
  /** Of label and value as shown. */ letters: number;
};

/** Words with the address that only a link or a title holds. */
function hiddenAddress(el: Element): string | undefined {
  for (const name of ['href', 'title', 'data-email', 'email', 'data-address', 'aria-label']) {
    const found = ADDRESS.exec(el.getAttribute(name)?.replace(/^mailto:/i, '') ?? '')?.[0];
    if (found) return found;
  }
  return undefined;
}

/** The people some boxes show, as one header: each with the address, also where it is not in sight. */
export function peopleText(list: Box[]): string {
  const pieces: string[] = [];
  function walk(box: Box): void {
    const hidden = !box.run && !box.text.includes('@') ? hiddenAddress(box.el) : undefined;
    if (hidden) pieces.push(`${box.text} <${hidden}>;`);
    else if (box.kids.length) for (const kid of box.kids) walk(kid);
    else if (/[\p{L}\d]/u.test(box.text)) pieces.push(ADDRESS.test(box.text) ? `${box.text};` : box.text);
  }
  for (const box of list) walk(box);
  return line(pieces.join(' '))
    .replaceAll(/[,，、;；]\s*;/g, ';')
    .replace(/;$/, '');
}

/** A machine's time where the boxes hold one, else their words. */
export function timeText(list: Box[]): string {
  for (const top of list) {
    for (const one of boxes(top)) {
      const given = one.el.getAttribute('datetime') ?? one.el.getAttribute('title') ?? '';
      if (!one.run && /\d{4}/.test(given)) return given;
    }
  }
  return line(list.map((box) => box.text).join(' '));
}

/** Every labelled part of a message head in the order of the page, wherever it stands; the caller knows the body. */
export function headValues(root: Box): HeadValue[] {
  const labels: { box: Box; part: HeadPart }[] = [];
  const before = new Uint32Array(root.order.length + 1);
  let count = 0;
  for (let i = root.at; i < root.end;) {
    const box = root.order[i];
    if (!box) break;
    const part = partOf(box.text);
    const end = part ? box.end : i + 1;
    before[i] = count;
    if (part) {
      labels.push({ box, part });
      count += 1;
    }
    before.fill(count, i + 1, end + 1);
    i = end;
  }
  const isStop = (box: Box) => (before[box.end] ?? 0) > (before[box.at] ?? 0);
  const found: HeadValue[] = [];
  for (const { box, part } of labels) {
    const value = beside(box, true, isStop);
    // Fields to fill in belong to a message that is being written.
    if (!value || value.values.some(holdsControl)) continue;
    const { values } = value;
    const text =
      part === 'date'
        ? timeText(values)
        : part === 'subject'
          ? line(values.map((one) => one.text).join(' '))
          : peopleText(values);
    if (text && text.length < 4000) {
      const letters = box.text.length + values.reduce((sum, one) => sum + one.text.length + 1, 0);
      found.push({ part, at: box.at, end: values.at(-1)?.end ?? box.end, text, letters });
    }
  }
  for (const box of boxes(root)) {
    // "From: somebody <address>" as one run of text, or as the words a screen reader is given.
    const said = box.run ? null : box.el.getAttribute('aria-label');
    for (const words of [box.kids.length ? '' : box.text, said ?? '']) {
      const split = words.length < 1000 ? /^\s*([^:：]{1,16})[:：]\s*(\S.*)$/.exec(words) : null;
      const part = split ? partOf(split[1] ?? '') : undefined;
      if (part && split?.[2])
        found.push({ part, at: box.at, end: box.end, text: line(split[2]), letters: box.text.length });
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
}
