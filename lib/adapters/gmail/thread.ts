import type { PageContext, PagePerson } from '../../domain/model/page-context';
import type { PageSource } from '../adapter';
import { seen } from '../dom/field-value';
import { mailContext } from '../dom/mail';
import { line } from '../dom/text';
import { words } from '../dom/words';
import { outsideBody, ownAddresses, personOf, timeOfId, unnamed } from './hooks';

/** Gmail's own controls inside a body: hover toolbars, the "…" button, attachment overlays. */
const OVERLAYS = '.a6S, .yj6qo, .ajR, [role="tooltip"], .hq, .gmail_attr_hidden';

/** Messages of the open thread that are unfolded: a folded one has no body in the document. */
export function openMessages(document: Document): Element[] {
  // `.adn` is the message element of all captures; `data-message-id` is the second way to it.
  return seen(document, '.adn[data-message-id], [data-legacy-message-id]').filter(
    (element) => outsideBody(element) && element.querySelector('.a3s') && !element.matches('tr, span'),
  );
}

/** Elements of a message's head only. */
function inHead(message: Element, selector: string): Element[] {
  return [...message.querySelectorAll(selector)].filter(outsideBody);
}

function senderOf(message: Element): PagePerson | undefined {
  // `.gD` in all captures; else the first address of the head that is no recipient's.
  const element =
    inHead(message, '.gD[email]')[0] ?? inHead(message, '.gE [email]:not(.hb [email]), [jid]')[0];
  return element ? personOf(element, 'from') : undefined;
}

/** An own mail whose recipients are folded away still belongs to the thread's other side. */
function otherSide(messages: Element[], own: string[]): PagePerson[] {
  const found = new Map<string, PagePerson>();
  for (const message of messages) {
    const sender = senderOf(message);
    if (sender?.email && !own.includes(sender.email)) found.set(sender.email, { ...sender, role: 'other' });
  }
  return [...found.values()];
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

/** The thread's subject and number stand above its messages. */
export function threadHead(document: Document): { subject: string; threadId?: string | undefined } {
  const subject = seen(document, 'h2.hP, h2[data-legacy-thread-id], .ha h2').find(outsideBody);
  const thread = seen(document, 'h2[data-legacy-thread-id], [data-thread-perm-id]').find(outsideBody);
  return {
    subject: line(subject?.textContent),
    threadId:
      thread?.getAttribute('data-legacy-thread-id') ??
      thread?.getAttribute('data-thread-perm-id') ??
      undefined,
  };
}

/** The last unfolded message. */
export function readThread(page: PageSource, messages: Element[], message: Element): PageContext {
  const { document } = page;
  const own = ownAddresses(document);
  const from = senderOf(message);
  const people = [
    ...(from ? [from] : []),
    ...inHead(message, '.hb [email]').map((element) => unnamed(personOf(element, 'to'), own)),
  ];
  const legacy = message.getAttribute('data-legacy-message-id');
  const messageId = message.getAttribute('data-message-id');
  // `download_url` is "type:name:address"; `.aV3` the name on an attachment's card.
  const attachments = inHead(message, '.aQH .aV3, [download_url]').map((element) =>
    line(element.getAttribute('download_url')?.split(':')[1] ?? element.textContent),
  );
  const context = mailContext('gmail', page, {
    people,
    own,
    attachments: [...new Set(attachments)],
    ...threadHead(document),
    ...words(message.querySelector('.ii.gt .a3s') ?? message.querySelector('.a3s'), OVERLAYS),
    messageId: legacy ?? messageId ?? undefined,
    sentAt: timeOfId(legacy) ?? timeOfId(messageId) ?? shownTime(message),
  });
  const alone = context.email?.direction === 'out' && people.length < 2;
  return alone ? { ...context, people: [...people, ...otherSide(messages, own)] } : context;
}
