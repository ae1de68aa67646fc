import type { PageContext, PagePerson } from '../../domain/model/page-context';
import type { PageSource } from '../adapter';
import { shown } from './field-value';
import { line } from './text';

/** What an adapter found of one message, or of the draft that is being written. */
export type Mail = {
  people: PagePerson[];
  subject: string;
  messageId?: string | undefined;
  threadId?: string | undefined;
  sentAt?: string | undefined;
  body: string;
  quoted: string;
  attachments?: string[];
  /** The account's own addresses. */
  own: string[];
  /** Still being written: by us, without a number or a time. */
  draft?: boolean;
};

const ADDRESS = /[^\s@<>"'(),:;[\]]+@[^\s@<>"'(),:;[\]]+/;

export function addressIn(text: string | null | undefined): string | undefined {
  return ADDRESS.exec(text ?? '')?.[0];
}

/** A person by name and address; a name that only repeats the address is none. */
export function mailPerson(
  role: PagePerson['role'],
  name: string | null | undefined,
  address?: string | null,
): PagePerson {
  const email = addressIn(address);
  const shownName = line(name);
  const named = shownName && (!email || line(shownName.replace(/[<>"']/g, '')) !== email);
  return { role, ...(named ? { name: shownName } : {}), ...(email ? { email } : {}) };
}

/** An address header as it is written: who stands in it is found out later, outside the page. */
export function headerPeople(role: PagePerson['role'], header: string | null | undefined): PagePerson[] {
  const name = line(header);
  return name ? [{ role, name }] : [];
}

/** The open mail as every reader of mail hands it over; what it lost is named. */
export function mailContext(adapter: string, { document, url }: PageSource, mail: Mail): PageContext {
  const { people, subject, messageId, threadId, sentAt, body, quoted, own } = mail;
  const from = people.find(({ role }) => role === 'from');
  const mine = own.map((address) => address.toLowerCase());
  const known = addressIn(from?.email ?? from?.name)?.toLowerCase();
  const direction = mail.draft ? 'out' : mine.length && known ? (mine.includes(known) ? 'out' : 'in') : '';
  const lost: [boolean, string][] = [
    [
      !mail.draft && (!from?.name || !line(from.name.replace(ADDRESS, '')).replace(/[<>]/g, '')),
      'sender.name',
    ],
    [!known, 'sender.email'],
    [!people.some(({ role }) => /^(to|cc|bcc)$/.test(role)), 'recipients'],
    [!subject, 'subject'],
    [!mail.draft && !sentAt, 'sentAt'],
    [!body, 'body'],
    [!mail.draft && !messageId, 'messageId'],
    [!mail.draft && !threadId, 'threadId'],
    [!own.length, 'ownAddress'],
  ];
  return {
    adapter,
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
      ...(direction ? { direction } : {}),
      body,
      ...(quoted ? { quoted } : {}),
      attachments: mail.attachments ?? [],
    },
    ...(own.length ? { ownAddresses: own } : {}),
    text: body,
    missing: lost.filter(([is]) => is).map(([, code]) => code),
  };
}

/** A list of mails: never an open one. The one row that is selected may say whom it is about. */
export function mailList(
  adapter: string,
  { document, url }: PageSource,
  own: string[],
  row?: { people: PagePerson[]; subject: string | null | undefined },
): PageContext {
  return {
    adapter,
    kind: 'list',
    url: url.href,
    title: document.title,
    people: row?.people ?? [],
    fields: [],
    ...(own.length ? { ownAddresses: own } : {}),
    text: line(row?.subject),
    missing: [],
  };
}

/** The draft the user is in; one he is not in counts only where no mail is open. */
export function currentDraft<T extends { root: Element }>(drafts: T[], mailIsOpen: boolean): T | undefined {
  return (
    drafts.find(({ root }) => root.contains(root.ownerDocument.activeElement)) ??
    (mailIsOpen ? undefined : drafts.at(-1))
  );
}

/** The document in a visible frame of the page's own origin. */
export function frameDocument(frame: Element | null | undefined): Document | null {
  return frame && shown(frame) ? (frame as HTMLIFrameElement).contentDocument : null;
}
