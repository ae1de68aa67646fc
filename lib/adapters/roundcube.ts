import type { PageContext, PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { addressIn, frameDocument, headerPeople, mailContext, mailList, mailPerson } from './dom/mail';
import { splitQuote } from './dom/quote';
import { shownDay } from './dom/shown-day';
import { blockText, line } from './dom/text';
import { words } from './dom/words';

/** `#messagebody` holds what the sender wrote; everything else of a message stands outside it. */
const BODY = '#messagebody';
/** Roundcube's own parts within it: notices, pictures with their buttons, heads of mails that are attached. */
const OVERLAYS =
  '.part-notice, .boxinformation, .boxwarning, .image-attachment, .message-partheaders, legend';

function outside(document: Document, selector: string): Element[] {
  return [...document.querySelectorAll(selector)].filter((element) => !element.closest(BODY));
}

/** `"username":"…"` among the settings every message is sent with; what a sender writes has its quotes escaped there. */
function ownAddresses(document: Document): string[] {
  for (const script of outside(document, 'script')) {
    const found = addressIn(/"username":"([^"\\]+)"/.exec(script.textContent ?? '')?.[1]);
    if (found) return [found];
  }
  return [];
}

/** `.adr` a person: a link with the address as title, or as text where nobody can be written to. */
function peopleIn(document: Document, role: 'from' | 'to' | 'cc' | 'bcc'): PagePerson[] {
  const people = outside(document, `td.header.${role} .adr`);
  // The one-line summary above names the sender too.
  const found = people.length || role !== 'from' ? people : outside(document, '.header-summary .adr');
  return found.flatMap((element) => {
    const link = element.querySelector('.rcmContactAddress[title]');
    return link
      ? [mailPerson(role, link.textContent, link.getAttribute('title'))]
      : headerPeople(role, element.textContent);
  });
}

/** Number of the message and its folder: in the address of the page, or of what it links to. */
function numberOf(document: Document, url: URL): string | undefined {
  const own = document.URL.startsWith('http') ? document.URL : url.href;
  const links = outside(document, 'a[href*="_uid="]').map((link) => link.getAttribute('href') ?? '');
  for (const address of [own, ...links]) {
    const query = new URLSearchParams(address.split('?')[1]?.split('#')[0]);
    const uid = query.get('_uid');
    if (uid) return `${query.get('_mbox') ?? 'INBOX'}/${uid}`;
  }
  return undefined;
}

function readMessage(page: PageSource, document: Document): PageContext {
  const subject = outside(document, 'h2.subject')[0];
  return mailContext('roundcube', page, {
    people: (['from', 'to', 'cc', 'bcc'] as const).flatMap((role) => peopleIn(document, role)),
    // `.voice` is the label for screen readers, the link opens another window.
    subject: subject ? line(blockText(subject, { skip: (element) => element.matches('.voice, a') })) : '',
    messageId: numberOf(document, page.url),
    sentAt: shownDay(
      line((outside(document, 'td.header.date')[0] ?? outside(document, '.header-summary')[0])?.textContent),
    ),
    ...words(document.querySelector(BODY), OVERLAYS),
    attachments: outside(document, '#attachment-list .attachment-name').map((name) => line(name.textContent)),
    own: ownAddresses(document),
  });
}

type Control = HTMLInputElement | HTMLTextAreaElement;

/** The page on which mails are written: names of its fields are those of the form that is sent. */
function readDraft(page: PageSource, root: Element): PageContext {
  const value = (selector: string) => root.querySelector<Control>(selector)?.value ?? '';
  const identity = root.querySelector<HTMLSelectElement>('select[name="_from"]')?.selectedOptions[0];
  const from = headerPeople('from', identity?.textContent ?? value('[name="_from"]'));
  const own = addressIn(from[0]?.name);
  // The editor for formatted mail is a frame beside the plain field, which then is out of date.
  const editor = frameDocument(root.querySelector('#composebody_ifr'))?.body;
  const text = value('#composebody');
  return mailContext('roundcube', page, {
    people: [
      ...from,
      ...(['to', 'cc', 'bcc'] as const).flatMap((role) => headerPeople(role, value(`[name="_${role}"]`))),
    ],
    subject: line(value('[name="_subject"]')),
    ...(editor ? words(editor) : splitQuote(text, text)),
    own: own ? [own] : [],
    draft: true,
  });
}

function readList(page: PageSource): PageContext {
  const { document } = page;
  const [row, ...more] = document.querySelectorAll('#messagelist tr.message.selected');
  if (!row || more.length) return mailList('roundcube', page, []);
  // Senders in the inbox, recipients among sent mail.
  const people = [...row.querySelectorAll('.rcmContactAddress[title]')].map((element) =>
    mailPerson('other', element.textContent, element.getAttribute('title')),
  );
  return mailList('roundcube', page, [], { people, subject: row.querySelector('.subject a')?.textContent });
}

/** Roundcube on any host: the message in a page of its own or in the pane beside the list, a draft, or the list. */
export const roundcube: Adapter = {
  id: 'roundcube',
  name: 'Roundcube',
  evidence: 'running',
  hosts: [],
  body: BODY,
  // `task-mail` stands on the page's body in every skin since 1.4, and `_task=mail` in its address.
  detect: ({ document, url }) =>
    (Boolean(document.body?.matches('.task-mail')) || url.searchParams.get('_task') === 'mail') &&
    Boolean(document.querySelector(`${BODY}, #messagelist, #composebody`)),
  read(page) {
    const { document } = page;
    const inside = frameDocument(document.querySelector('#messagecontframe'));
    const open = [document, inside].find((one) => one?.querySelector(BODY));
    const draft = document.querySelector('#composebody')?.closest('form');
    if (draft) return readDraft(page, draft);
    return open ? readMessage(page, open) : readList(page);
  },
};
