import type { PageContext, PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { blockText, line } from './dom/text';
import { splitQuote } from './dom/quote';
import { shownDay } from './dom/shown-day';

/** Gmail's own controls inside a body: hover toolbars, the "…" button, attachment overlays. */
const OVERLAYS = '.a6S, .yj6qo, .ajR, [role="tooltip"], .hq, .gmail_attr_hidden';
/** Quoted history: `.gmail_quote` by Gmail, `blockquote` by all others; `.adL` is what Gmail folds away. */
const QUOTES =
  '.gmail_quote, .gmail_quote_container, .gmail_attr, blockquote, .adL, .moz-cite-prefix, #divRplyFwdMsg, #appendonsend';

/** Messages of the open thread that are unfolded: a folded one has no body in the document. */
function openMessages(document: Document): Element[] {
  // `.adn` is the message element of all captures; `data-message-id` is the second way to it.
  const all = [
    ...document.querySelectorAll('.adn[data-message-id], [data-message-id].adn, [data-legacy-message-id]'),
  ];
  return all.filter(
    (element) =>
      // A sender may write these very attributes into his mail: what lies inside a body is no message of Gmail's.
      !element.parentElement?.closest('.a3s, .ii.gt') &&
      element.querySelector('.a3s') &&
      !element.matches('tr, span'),
  );
}

/** What a sender wrote is never taken for Gmail's own: he may know its class names. */
function outsideBody(element: Element): boolean {
  return !element.closest('.a3s, .ii.gt');
}

/** Elements of a message's head only. */
function inHead(message: Element, selector: string): Element[] {
  return [...message.querySelectorAll(selector)].filter(outsideBody);
}

function person(element: Element, role: PagePerson['role']): PagePerson {
  const email = element.getAttribute('email') ?? element.getAttribute('data-hovercard-id') ?? '';
  const name = line(element.getAttribute('name') ?? element.textContent);
  return {
    role,
    ...(name && name !== email ? { name } : {}),
    ...(email ? { email } : {}),
  };
}

/**
 * Milliseconds since 1970 from a message id: its upper bits are the time of arrival (checked on two captures,
 * ten years apart; not documented, so a result outside 2004–2100 is refused).
 */
function timeOfId(id: string | null): string | undefined {
  if (!id) return undefined;
  const text = id.replace(/^#?(msg|thread)-[af]:(r-?)?/, '');
  let value: bigint;
  try {
    value = /^\d{16,}$/.test(text) ? BigInt(text) : /^[0-9a-f]{16}$/.test(text) ? BigInt(`0x${text}`) : 0n;
  } catch {
    return undefined;
  }
  const ms = Number(value >> 20n);
  return ms > 1_080_000_000_000 && ms < 4_102_444_800_000 ? new Date(ms).toISOString() : undefined;
}

/** "subject - me@example.com - Gmail": the account, from the title. */
function ownAddress(title: string): string | undefined {
  return / - ([^\s@]+@[^\s@]+) - [^-]*$/.exec(title)?.[1];
}

function senderOf(message: Element): PagePerson | undefined {
  const element =
    inHead(message, '.gD[email]')[0] ?? inHead(message, '.gE [email]:not(.hb [email]), [jid]')[0];
  return element ? person(element, 'from') : undefined;
}

/** An own mail whose recipients are folded away still belongs to the thread's other side. */
function otherSide(messages: Element[], own: string | undefined): PagePerson[] {
  const found = new Map<string, PagePerson>();
  for (const message of messages) {
    const sender = senderOf(message);
    if (sender?.email && sender.email !== own) found.set(sender.email, { ...sender, role: 'other' });
  }
  return [...found.values()];
}

function readThread({ document, url }: PageSource, messages: Element[], message: Element): PageContext {
  const missing: string[] = [];
  const own = ownAddress(document.title);
  const from = senderOf(message);
  const people: PagePerson[] = from ? [from] : [];
  for (const element of inHead(message, '.hb [email]')) {
    const one = person(element, 'to');
    // Gmail writes "me" in the user's language for the account itself; its address says who that is.
    if (own && one.email === own) delete one.name;
    people.push(one);
  }
  const subject = [...document.querySelectorAll('h2.hP, h2[data-legacy-thread-id], .ha h2')].find(
    outsideBody,
  );
  const subjectText = line(subject?.textContent);
  const legacy = message.getAttribute('data-legacy-message-id');
  const messageId = message.getAttribute('data-message-id');
  const thread = [...document.querySelectorAll('h2[data-legacy-thread-id], [data-thread-perm-id]')].find(
    outsideBody,
  );
  const threadId =
    thread?.getAttribute('data-legacy-thread-id') ?? thread?.getAttribute('data-thread-perm-id') ?? undefined;
  const sentAt = timeOfId(legacy) ?? timeOfId(messageId) ?? shownTime(message);
  const bodyElement = message.querySelector('.ii.gt .a3s') ?? message.querySelector('.a3s');
  const skip = (element: Element) => element.matches(OVERLAYS);
  const whole = bodyElement ? blockText(bodyElement, { skip }) : '';
  const stripped = bodyElement
    ? blockText(bodyElement, { skip: (element) => element.matches(OVERLAYS) || element.matches(QUOTES) })
    : '';
  const { body, quoted } = splitQuote(stripped, whole);
  const attachments = inHead(message, '.aQH .aV3, [download_url]').map((element) =>
    line(element.getAttribute('download_url')?.split(':')[1] ?? element.textContent),
  );
  const lost: [boolean, string][] = [
    [!from?.name, 'sender.name'],
    [!from?.email, 'sender.email'],
    [people.length < 2, 'recipients'],
    [!subjectText, 'subject'],
    [!sentAt, 'sentAt'],
    [!body, 'body'],
    [!legacy && !messageId, 'messageId'],
    [!threadId, 'threadId'],
    [!own, 'ownAddress'],
  ];
  for (const [is, code] of lost) if (is) missing.push(code);
  const direction =
    own && from?.email ? (from.email.toLowerCase() === own.toLowerCase() ? 'out' : 'in') : undefined;
  if (direction === 'out' && people.length < 2) people.push(...otherSide(messages, own));
  return {
    adapter: 'gmail',
    kind: 'email',
    url: url.href,
    title: document.title,
    people,
    fields: [],
    email: {
      subject: subjectText,
      ...((legacy ?? messageId) ? { messageId: legacy ?? messageId ?? '' } : {}),
      ...(threadId ? { threadId } : {}),
      ...(sentAt ? { sentAt } : {}),
      ...(direction ? { direction } : {}),
      body,
      ...(quoted ? { quoted } : {}),
      attachments,
    },
    ...(own ? { ownAddresses: [own] } : {}),
    text: body,
    missing,
  };
}

/** The time Gmail shows, where it is written in a way every engine reads alike; its language varies. */
function shownTime(message: Element): string | undefined {
  const title = inHead(message, '.g3[title]')[0]?.getAttribute('title') ?? '';
  const english = /^([A-Z][a-z]{2} \d{1,2}, \d{4}),? (\d{1,2}:\d{2})\s?([AP]M)$/.exec(
    title.replaceAll('\u202F', ' '),
  );
  if (!english) return undefined;
  const date = new Date(`${english[1]} ${english[2]} ${english[3]}`);
  return Number.isNaN(date.getTime()) ? undefined : date.toISOString();
}

/** The print view: a table a message, `Name <address>` as text, `To: …` lines. Raw headers are split later. */
function readPrint({ document, url }: PageSource): PageContext | null {
  const content = document.querySelector('.bodycontainer .maincontent, .maincontent');
  const message = [...(content?.querySelectorAll(':scope > table.message') ?? [])].at(-1);
  if (!content || !message) return null;
  const row = message.querySelector(':scope > tbody > tr');
  const subject = line(content.querySelector(':scope > table:not(.message) b')?.textContent);
  const cells = [...(row?.children ?? [])];
  const recipients = [
    ...message.querySelectorAll(':scope > tbody > tr > td > .recipient > div:not(.replyto)'),
  ];
  const people: PagePerson[] = [];
  const from = line(cells[0]?.textContent);
  if (from) people.push({ role: 'from', name: from });
  recipients.forEach((element, i) => {
    const text = line(element.textContent).replace(/^[^:：<@]{1,12}[:：]\s*/, '');
    // First line is "To", the second "Cc", in whatever language.
    if (text) people.push({ role: i === 0 ? 'to' : 'cc', name: text });
  });
  const bodyCell = message.querySelector(
    ':scope > tbody > tr:last-child table td, :scope > tbody > tr:last-child td',
  );
  const whole = bodyCell ? blockText(bodyCell) : '';
  const stripped = bodyCell ? blockText(bodyCell, { skip: (element) => element.matches(QUOTES) }) : '';
  const { body, quoted } = splitQuote(stripped, whole);
  const own = /<([^<>@\s]+@[^<>\s]+)>/.exec(
    line(content.previousElementSibling?.textContent) ||
      line(document.querySelector('.bodycontainer > table')?.textContent),
  )?.[1];
  const threadId = url.searchParams.get('permthid') ?? undefined;
  const messageId = url.searchParams.get('permmsgid') ?? url.searchParams.get('simpl') ?? undefined;
  const sentAt = timeOfId(messageId ?? null) ?? shownDay(line(cells[1]?.textContent));
  const lost: [boolean, string][] = [
    [!from, 'sender.email'],
    [!recipients.length, 'recipients'],
    [!subject, 'subject'],
    [!sentAt, 'sentAt'],
    [!body, 'body'],
    [!messageId, 'messageId'],
    [!threadId, 'threadId'],
  ];
  return {
    adapter: 'gmail',
    kind: 'email',
    url: url.href,
    title: document.title,
    people,
    fields: [],
    email: {
      subject,
      ...(messageId ? { messageId } : {}),
      ...(threadId ? { threadId } : {}),
      ...(sentAt ? { sentAt } : {}),
      body,
      ...(quoted ? { quoted } : {}),
      attachments: [],
    },
    ...(own ? { ownAddresses: [own] } : {}),
    text: body,
    missing: lost.filter(([is]) => is).map(([, code]) => code),
  };
}

function readList({ document, url }: PageSource): PageContext {
  const own = ownAddress(document.title);
  return {
    adapter: 'gmail',
    kind: 'list',
    url: url.href,
    title: document.title,
    people: [],
    fields: [],
    ...(own ? { ownAddresses: [own] } : {}),
    text: '',
    missing: [],
  };
}

/** Gmail: the last unfolded message of the open thread, the print view, or the fact that a list is open. */
export const gmail: Adapter = {
  id: 'gmail',
  name: 'Gmail',
  evidence: 'captured',
  hosts: ['mail.google.com'],
  detect: ({ document }) =>
    Boolean(document.querySelector('.adn, tr.zA, .bodycontainer .maincontent table.message')),
  read(page) {
    const messages = openMessages(page.document);
    const message = messages.at(-1);
    if (message) return readThread(page, messages, message);
    return readPrint(page) ?? (page.document.querySelector('tr.zA') ? readList(page) : null);
  },
};
