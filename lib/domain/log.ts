import { addressKey } from './match/address';
import type { Channel, Confidentiality, Direction } from './model/codes';
import type { Contact } from './model/contact';
import type { Interaction } from './model/interaction';
import type { PageContext } from './model/page-context';

/** An interaction without identity: the store gives it id and stamps. */
export type NewInteraction = Omit<Interaction, 'id' | 'createdAt' | 'changedAt' | 'origin' | 'deletedAt'>;

/** The exact message, however it is opened: its Message-ID or the provider's id, else sender, time and subject. */
export function messageKey(context: PageContext): string | null {
  const { email } = context;
  if (!email) return null;
  if (email.messageId) return `${email.messageId.includes('@') ? 'rfc' : context.adapter}:${email.messageId}`;
  const from = context.people.find((person) => person.role === 'from');
  const parts = [addressKey(from?.email ?? '') ?? from?.name ?? '', email.sentAt ?? '', email.subject];
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
    at: email?.sentAt ?? to.now,
    channel: 'email',
    ...(email?.direction ? { direction: email.direction } : {}),
    ...(email?.subject ? { subject: email.subject } : {}),
    ...(email?.body ? { summary: firstWords(email.body) } : {}),
    ...(email?.messageId?.includes('@') ? { messageId: email.messageId } : {}),
    ...(email?.messageId && !email.messageId.includes('@') ? { providerId: email.messageId } : {}),
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
  return flat.length > 160 ? `${flat.slice(0, 159).trimEnd()}…` : flat;
}
