import type { PageContext, PagePerson } from '../../domain/model/page-context';
import { splitQuote } from '../dom/quote';
import { NUMERIC_DAY, shownDay } from '../dom/shown-day';
import { blockText, line } from '../dom/text';
import { type Box, boxes } from './box';
import { ADDRESS } from './people';

/** Words before the parts of a message head, in the languages we serve. Only ever read beside an address. */
const FROM = /^(from|sender|发件人|发信人|寄件人|寄件者|發件人|来自)\s*[:：]?/i;
const TO = /^(to|recipients?|收件人|收信人|收件者)\s*[:：]?/i;
const CC = /^(cc|抄送|副本)\s*[:：]?/i;
const SUBJECT = /^(subject|主题|主題|标题|主旨)\s*[:：]?/i;
const DATE = /^(date|sent|time|received|时\s*间|日期|发送时间|時間|寄件日期|日期时间)\s*[:：]?/i;
const QUOTES = 'blockquote, .gmail_quote, .moz-cite-prefix, #divRplyFwdMsg';

type Found = { from?: string; to?: string; cc?: string; date?: string; subject?: string };

/** The head of a message: labelled rows, or a block that holds the sender's address beside a time. */
function headRows(root: Box, skip: Element | null): Found {
  const found: Found = {};
  for (const box of boxes(root)) {
    if (skip?.contains(box.el) || box.text.length > 400 || box.kids.length > 6) continue;
    const [first, ...rest] = box.kids;
    const value = (label: RegExp): string | null => {
      if (!label.test(box.text)) return null;
      if (first && label.test(first.text) && first.text.replace(label, '').length < 2) {
        return line(rest.map(shownAddress).join(' ')) || line(box.own);
      }
      // A part that begins with the label and goes on is the row itself; this is only what holds the rows.
      if (first && label.test(first.text)) return null;
      return /[:：]/.test(box.text.slice(0, 8)) ? line(box.text.replace(label, '')) : null;
    };
    found.from ??= value(FROM) ?? undefined;
    found.to ??= value(TO) ?? undefined;
    found.cc ??= value(CC) ?? undefined;
    found.date ??= value(DATE) ?? undefined;
    found.subject ??= value(SUBJECT) ?? undefined;
  }
  return found;
}

/** What a person sees of an address, with the address itself where only a link or title holds it. */
function shownAddress(box: Box): string {
  for (const one of boxes(box)) {
    const hidden = [
      one.el.getAttribute('href')?.replace(/^mailto:/i, ''),
      one.el.getAttribute('title'),
      one.el.getAttribute('fromaddr'),
      one.el.getAttribute('e'),
    ]
      .map((text) => (text ? ADDRESS.exec(text)?.[0] : undefined))
      .find(Boolean);
    if (hidden && !box.text.includes(hidden)) return `${one.text || box.text} <${hidden}>`;
  }
  return box.text;
}

/** The part of the page that holds the message itself: named so by id, class or role, else the longest run of prose. */
function bodyCandidates(root: Box): Element[] {
  const named = [...boxes(root)].filter((box) => {
    const name = `${box.el.id} ${box.el.getAttribute('class') ?? ''} ${box.el.getAttribute('data-testid') ?? ''} ${box.el.getAttribute('aria-label') ?? ''}`;
    return (
      /(^|[\s_-])(message|mail|email|msg|mailContent|body|reader)[\w-]*?(body|content|text|part|container)\b|messagebody|mailcontent|message-body|邮件正文/i.test(
        name,
      ) && box.text.length > 20
    );
  });
  const innermost = named.filter(
    (box) =>
      !named.some(
        (other) => other !== box && box.el.contains(other.el) && other.text.length > box.text.length * 0.8,
      ),
  );
  const candidates = innermost
    .filter((box) => !headLike(box))
    .toSorted((a, b) => b.text.length - a.text.length);
  const longest = prose(root);
  return [...candidates, ...(longest ? [longest] : [])].map((box) => box.el);
}

function headLike(box: Box): boolean {
  return (FROM.test(box.text) || SUBJECT.test(box.text)) && box.text.length < 600;
}

function prose(root: Box): Box | undefined {
  let best: Box | undefined;
  for (const box of boxes(root)) {
    const paragraphs = box.kids.filter(
      (kid) => /^(P|DIV|BR|PRE|SPAN)$/.test(kid.el.tagName) && kid.text.length > 15,
    ).length;
    if (
      (paragraphs > 1 || box.el.tagName === 'PRE') &&
      box.text.length > (best?.text.length ?? 80) &&
      !headLike(box)
    )
      best = box;
  }
  return best;
}

function subjectHeading(root: Box, skip: Element | null): string {
  for (const box of boxes(root)) {
    if (skip?.contains(box.el)) continue;
    const mark = `${box.el.id} ${box.el.getAttribute('class') ?? ''}`;
    if (/^H[1-4]$/.test(box.el.tagName) || /(^|[\s_-])subject/i.test(mark)) {
      const text = line(box.kids.length && !box.own ? (box.kids[0]?.text ?? '') : box.own || box.text);
      if (text.length > 1 && text.length < 300) return text.replace(SUBJECT, '').trim();
    }
  }
  return '';
}

/** The summary line some webmail shows instead of labelled rows: an address outside the body, before it. */
function nearAddress(root: Box, body: Element): string {
  for (const box of boxes(root)) {
    if (body.contains(box.el) || box.kids.length > 3 || box.text.length > 200) continue;
    const shown = shownAddress(box);
    if (ADDRESS.test(shown) && box.el.compareDocumentPosition(body) & 4) return shown;
  }
  return '';
}

/**
 * A message of a webmail nobody prepared us for: a sender with an address above a body. Null where the page
 * does not have both. Nothing inside the body is ever taken for the head.
 */
export function messageOf(root: Box, document: Document, url: URL): PageContext | null {
  for (const body of bodyCandidates(root)) {
    const found = readMessage(root, body, document, url);
    if (found) return found;
  }
  return null;
}

function readMessage(root: Box, body: Element, document: Document, url: URL): PageContext | null {
  const head = headRows(root, body);
  const from = head.from ?? nearAddress(root, body);
  const subject = head.subject ?? subjectHeading(root, body);
  const mailish = /mail|message|msg|inbox|mbox/i.test(
    `${url.hostname}${url.pathname}${url.search}${url.hash}`,
  );
  if (!from || !subject || !(head.from || mailish)) return null;
  const date = head.date ?? line(timeBefore(root, body));
  const sentAt = shownDay(date);
  const whole = blockText(body);
  const { body: text, quoted } = splitQuote(blockText(body, { skip: (el) => el.matches(QUOTES) }), whole);
  const people: PagePerson[] = [{ role: 'from', name: from }];
  if (head.to) people.push({ role: 'to', name: head.to });
  if (head.cc) people.push({ role: 'cc', name: head.cc });
  const id = /[?&#](_uid|mailid|mid|message_?id|msgid)=([^&]+)/i.exec(url.href)?.[2];
  const lost: [boolean, string][] = [
    [!ADDRESS.test(from), 'sender.email'],
    [!head.to, 'recipients'],
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
    title: document.title,
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

function timeBefore(root: Box, body: Element): string {
  for (const box of boxes(root)) {
    if (body.contains(box.el) || box.text.length > 60) continue;
    if (box.el.tagName === 'TIME') return box.el.getAttribute('datetime') ?? box.text;
    if (NUMERIC_DAY.test(box.text)) return box.text;
  }
  return '';
}
