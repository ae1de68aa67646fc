import { addressKey } from './match/address';
import { originOf } from './match/origin';
import { isMoment } from './model/base';
import type { Channel, Confidentiality, Direction } from './model/codes';
import type { Contact } from './model/contact';
import type { Interaction } from './model/interaction';
import type { PageContext } from './model/page-context';

/** An interaction without identity: the store gives it id and stamps. */
export type NewInteraction = Omit<Interaction, 'id' | 'createdAt' | 'changedAt' | 'origin' | 'deletedAt'>;

/** The Message-ID as RFC 5322 has it, without its angle brackets, or else the mail system's own id. */
function messageIds(context: PageContext): { messageId?: string; providerId?: string } {
  const id = context.email?.messageId?.trim();
  if (!id) return {};
  return id.includes('@') ? { messageId: id.replaceAll(/^<|>$/g, '') } : { providerId: id };
}

/**
 * The exact message, however it is opened: its Message-ID, or the provider's id with the place where it holds,
 * else sender, subject and time, or where the page shows no time its first words.
 */
export function messageKey(context: PageContext): string | null {
  const { email } = context;
  if (!email) return null;
  const { messageId, providerId } = messageIds(context);
  if (messageId) return `rfc:${messageId}`;
  if (providerId) return `${context.adapter}:${originOf(context.url) ?? ''} ${providerId}`;
  const from = context.people.find((person) => person.role === 'from');
  const when = email.sentAt || firstWords(email.body);
  const parts = [addressKey(from?.email ?? '') ?? from?.name ?? '', when, email.subject];
  return parts.some(Boolean) ? `seen:${parts.join('|')}` : null;
}

/** Message, client and channel: what makes two log entries one. */
export function dedupeKey(context: PageContext, clientId: string, channel: Channel): string | null {
  const message = messageKey(context);
  return message && `${message}|${clientId}|${channel}`;
}

/** Contacts of the client among the people on the page, by exact address. */
export function contactsOnPage(context: PageContext, contacts: Contact[]): Contact[] {
  const emails = new Set(context.people.map((person) => addressKey(person.email ?? '')).filter(Boolean));
  return contacts.filter((contact) => contact.emails.some((email) => emails.has(addressKey(email))));
}

/**
 * The log entry for the open message. `now` stands in where the page does not say when it was sent. Keeps the
 * subject and the first words, not the whole body: the mail stays where it is.
 */
export function logMail(
  context: PageContext,
  to: { clientId: string; contacts: Contact[]; now: string; confidentiality?: Confidentiality },
): NewInteraction {
  const { email } = context;
  const key = dedupeKey(context, to.clientId, 'email');
  const known = contactsOnPage(context, to.contacts);
  return {
    clientId: to.clientId,
    contactIds: known.map((contact) => contact.id),
    at: email?.sentAt && isMoment(email.sentAt) ? email.sentAt : to.now,
    channel: 'email',
    ...(email?.direction ? { direction: email.direction } : {}),
    ...(email?.subject ? { subject: email.subject } : {}),
    ...(email?.body ? { summary: firstWords(email.body) } : {}),
    ...messageIds(context),
    ...(email?.threadId ? { threadId: email.threadId } : {}),
    url: context.url,
    ...(key ? { dedupeKey: key } : {}),
    ...(to.confidentiality ? { confidentiality: to.confidentiality } : {}),
  };
}

/** The log entry for a contact that no page shows: a call, a meeting, a chat. */
export function logByHand(entry: {
  clientId: string;
  channel: Channel;
  at: string;
  summary?: string;
  direction?: Direction;
  contactIds?: string[];
}): NewInteraction {
  return {
    clientId: entry.clientId,
    contactIds: entry.contactIds ?? [],
    at: entry.at,
    channel: entry.channel,
    ...(entry.direction ? { direction: entry.direction } : {}),
    ...(entry.summary ? { summary: entry.summary } : {}),
  };
}

function firstWords(body: string): string {
  const flat = body.replaceAll(/\s+/gu, ' ').trim();
  if (flat.length <= 160) return flat;
  // Never half of a character that takes two places.
  const cut = flat.slice(0, 159).replace(/[\uD800-\uDBFF]$/, '');
  return `${cut.trimEnd()}…`;
}
