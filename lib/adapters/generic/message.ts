import type { PageContext, PagePerson } from '../../domain/model/page-context';
import { splitQuote } from '../dom/quote';
import { shownDay } from '../dom/shown-day';
import { blockText, line } from '../dom/text';
import { type Box, boxes, isControl } from './box';
import { type HeadValue, headValues, partOf, peopleText } from './message-head';
import { ADDRESS } from './people';
import { recordAddress } from './record-address';
import { isHeading, titleOf, titleParts } from './record-name';

const QUOTES = 'blockquote, .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg';
const BODY_NAME =
  /(^|[\s_-])((message|mail|email|msg)?[-_]?(body|content|text|inhalt)|(messagebody|mailcontent))([\s_-]|$)/i;
/** What titles of webmail say besides the subject. */
const MAILBOX = /^.{0,4}$|mail|inbox|postfach|posteingang|邮箱|邮件|郵件|收件|メール/i;
const SUBJECT_NAME = /(^|[\s_-])(subj(ect)?|betreff|objet)/i;

/** What stands below the head, level by level: the message is what holds most of it. */
type Below = { up: Box; first: Box; parts: Box[]; letters: number };

/** Labelled parts of the head and hardly anything else; a body in which a sender forged some holds more. */
function isHeadRow(box: Box, heads: HeadValue[]): boolean {
  if (box.text.length > 1500) return false;
  if (heads.some((one) => box.at >= one.at && box.end <= one.end)) return true;
  const inside = heads.filter((one) => one.at >= box.at && one.end <= box.end);
  const letters = inside.reduce((sum, one) => sum + one.letters, 0);
  return letters > box.text.length * 0.6;
}

function bodyBelow(from: Box, end: number, root: Box, heads: HeadValue[]): Below | null {
  let best: Below | null = null;
  for (let at = from; at.up && at !== root; at = at.up) {
    const parts: Box[] = [];
    for (const next of at.up.kids.slice(at.nth + 1)) {
      if (!next.text || next.at < end || (!parts.length && isHeadRow(next, heads)) || hasForm(next)) continue;
      parts.push(next);
    }
    const letters = parts.reduce((sum, one) => sum + one.text.length, 0);
    // What is short before the text is still head: a time, a row of buttons.
    const first = parts.find((one) => one.text.length > letters * 0.7) ?? parts[0];
    if (first && letters > (best?.letters ?? 1)) best = { up: at.up, first, parts, letters };
  }
  return best;
}

/** A place to answer, not part of what was written. */
function hasForm(box: Box): boolean {
  for (const one of boxes(box))
    if (!one.run && isControl(one.el) && one.el.getAttribute('type') !== 'checkbox') return true;
  return false;
}

/** The innermost part that holds most of it: a frame, or what its name says is the message's text. */
function narrowed({ parts, letters }: Below): Element[] {
  let named: Element | undefined;
  for (const top of parts) {
    for (const box of boxes(top)) {
      if (box.run || box.text.length < letters * 0.6) continue;
      const { el } = box;
      if (/^I?FRAME$/.test(el.tagName)) return box.kids[0] ? [box.kids[0].el] : [];
      if (BODY_NAME.test(`${el.getAttribute('id')} ${el.getAttribute('class') ?? ''}`)) named = el;
    }
  }
  const large = parts.find((one) => one.text.length > letters * 0.7);
  return named ? [named] : (large ? [large] : parts).map((one) => one.el);
}

/** The nearest heading above a place: what the message is called. */
function headingAbove(root: Box, at: number): { text: string; at: number } | undefined {
  for (let i = at - 1; i >= root.at; i -= 1) {
    const box = root.order[i];
    if (!box || box.run || !box.text || box.text.length > 300) continue;
    const named = SUBJECT_NAME.test(`${box.el.getAttribute('id')} ${box.el.getAttribute('class') ?? ''}`);
    if (!isHeading(box) && !named) continue;
    const words = [...boxes(box)]
      .filter((one) => !one.kids.length && one.text.length > 1)
      .map((one) => one.text);
    const text =
      words.length > 1 && box.kids.length > 1 ? words.toSorted((a, b) => b.length - a.length)[0] : box.text;
    if (text && !ADDRESS.test(text)) return { text, at: i };
  }
  return undefined;
}

/** The first address below the message's heading, with the name before it. */
function senderBelowHeading(
  root: Box,
  title: string,
  headed: boolean,
): { text: string; box: Box } | undefined {
  const parts = titleParts(title);
  let heading = headed ? root.at : -1;
  for (const box of boxes(root)) {
    if (box.run || box.text.length > 300) continue;
    if (
      isHeading(box) ||
      SUBJECT_NAME.test(`${box.el.getAttribute('id')} ${box.el.getAttribute('class') ?? ''}`)
    ) {
      if (heading < 0 || parts.includes(box.text)) heading = box.at;
    }
    if (heading < 0 || box === root || box.kids.length > 6 || box.text.length > 160) continue;
    const words = peopleText([box]);
    const [, label = '', rest = ''] = /^([^:：]{1,16})[:：]\s*(.+)$/.exec(words) ?? [];
    const part = partOf(label);
    if (part && part !== 'from') continue;
    const shown = part ? rest : words;
    const addresses = shown.match(new RegExp(ADDRESS, 'g')) ?? [];
    if (addresses.length === 1) return { text: shown, box };
  }
  return undefined;
}

/** Rows of a mailbox: many side by side, each with somebody's address. */
function inList(from: Box, root: Box): boolean {
  for (let at = from; at.up && at !== root; at = at.up) {
    if (at.run || at.up.kids.length < 4) continue;
    const { tagName } = at.el;
    const rows = at.up.kids.filter((kid) => !kid.run && kid.el.tagName === tagName && kid.text.length < 600);
    if (rows.length > 3 && rows.slice(0, 12).filter((kid) => ADDRESS.test(peopleText([kid]))).length > 3)
      return true;
  }
  return false;
}

const built = (box: Box) => box.kids.map((kid) => (kid.run ? '' : kid.el.tagName)).join(' ');

/**
 * Messages of a thread stand side by side, dressed alike: the last one that is open is the one that is read. Where
 * they are only built alike it cannot be told whether a sender has built the second: 'unclear'.
 */
function lastOfThread(from: Box, root: Box, heads: HeadValue[]): Box | 'unclear' | null {
  for (let at = from; at.up && at !== root; at = at.up) {
    if (at.run || at.text.length < 40 || isHeadRow(at, heads)) continue;
    const { tagName } = at.el;
    const others = at.up.kids.filter(
      (kid) =>
        kid !== at &&
        !kid.run &&
        kid.el.tagName === tagName &&
        kid.text.length > 40 &&
        !isHeadRow(kid, heads) &&
        ADDRESS.test(peopleText([kid])),
    );
    const name = at.el.getAttribute('class');
    const last = others.findLast((kid) => name && kid.el.getAttribute('class') === name);
    if (last) return last.at > at.at ? last : at;
    const like = built(at);
    if (others.some((kid) => built(kid) === like)) return 'unclear';
  }
  return null;
}

const boxAt = (root: Box, at: number) => root.order[at] ?? root;

/**
 * A message of a webmail nobody prepared us for: a sender with an address above a body. Null where the page
 * does not have both. Nothing inside the body is ever taken for the head, for there a sender may write what he
 * likes: an address that stands unlabelled between heading and labels goes before them.
 */
export function messageOf(root: Box, document: Document, url: URL, above?: string): PageContext | null {
  const heads = headValues(root);
  const mailish = /mail|message|msg|inbox|mbox|post/i.test(
    `${url.hostname}${url.pathname}${url.search}${url.hash}`,
  );
  const labelled = heads.find((one) => one.part === 'from');
  const bare =
    mailish || labelled ? senderBelowHeading(root, titleOf(document), above !== undefined) : undefined;
  const first = bare && (!labelled || bare.box.end <= labelled.at) ? bare : undefined;
  const at = first ? first.box.at : labelled?.at;
  const from = first?.text ?? labelled?.text;
  if (at === undefined || !from || !(first ? mailish : ADDRESS.test(from) || mailish)) return null;
  if (first && inList(first.box, root)) return null;
  const below = bodyBelow(boxAt(root, at), first ? first.box.end : (labelled?.end ?? 0), root, heads);
  if (!below) return null;
  const other = above === undefined ? lastOfThread(boxAt(root, at), root, heads) : null;
  if (other === 'unclear') return null;
  if (other) {
    const inner = messageOf(other, document, url, headingAbove(root, other.at)?.text ?? '');
    if (inner?.email?.subject) return inner;
  }
  return write(root, from, below, heads, document, url, at, first !== undefined, above);
}

function write(
  root: Box,
  from: string,
  below: Below,
  heads: HeadValue[],
  document: Document,
  url: URL,
  at: number,
  bare: boolean,
  above = '',
): PageContext | null {
  const head = (part: HeadValue['part']) =>
    heads.find((one) => one.part === part && one.at >= below.up.at - 40 && one.end <= below.first.at)?.text;
  const title = titleParts(titleOf(document));
  const shown = title.find((part) => !MAILBOX.test(part) && root.text.includes(part));
  const subject = head('subject') ?? (above || headingAbove(root, at)?.text || shown || '');
  const date = head('date') ?? timeAbove(root, below);
  const sentAt = instant(date);
  const body = narrowed(below);
  const skip = (el: Element) => el.matches(QUOTES);
  const whole = body.map((el) => blockText(el)).join('\n');
  const { body: text, quoted } = splitQuote(body.map((el) => blockText(el, { skip })).join('\n'), whole);
  // Without labels only the whole of it tells a message from a row of a list.
  if ((!text && !quoted) || (bare && !(subject && sentAt))) return null;
  const people: PagePerson[] = [{ role: 'from', name: from }];
  for (const role of ['to', 'cc'] as const) {
    const name = head(role);
    if (name) people.push({ role, name });
  }
  const id = /[?&#](_uid|mailid|mid|message_?id|msgid)=([^&]+)/i.exec(url.href)?.[2] ?? recordAddress(url).id;
  const lost: [boolean, string][] = [
    [!ADDRESS.test(from), 'sender.email'],
    [!subject, 'subject'],
    [!head('to'), 'recipients'],
    [!sentAt, 'sentAt'],
    [!text, 'body'],
    [!id, 'messageId'],
    [true, 'threadId'],
    [true, 'ownAddress'],
  ];
  return {
    adapter: 'generic',
    kind: 'email',
    url: url.href,
    title: titleOf(document),
    people,
    fields: [],
    email: {
      subject,
      ...(id ? { messageId: id } : {}),
      ...(sentAt ? { sentAt } : {}),
      body: text,
      ...(quoted ? { quoted } : {}),
      attachments: [],
    },
    text,
    missing: lost.filter(([is]) => is).map(([, code]) => code),
  };
}

/** A machine's instant as it stands; otherwise the calendar day, for nobody knows the time zone of the rest. */
function instant(date: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(date)) return shownDay(date);
  const time = new Date(date);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}

/** The last time that is shown between the message's beginning and its body. */
function timeAbove(root: Box, { up, first }: Below): string {
  let found = '';
  for (let i = up.at; i < first.at; i += 1) {
    const box = root.order[i];
    if (!box || box.run || box.text.length > 80) continue;
    const given = box.el.getAttribute('datetime') ?? box.el.getAttribute('title') ?? '';
    const text = [given, line(box.text)].find((one) => shownDay(one));
    if (text) found = text;
  }
  return found;
}
