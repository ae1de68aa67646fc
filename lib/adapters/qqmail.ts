import type { PageContext, PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { seen } from './dom/field-value';
import { addressIn, frameDocument, mailContext, mailList, mailPerson } from './dom/mail';
import { shownDay } from './dom/shown-day';
import { line } from './dom/text';
import { words } from './dom/words';

/** The message's words; `#contentDiv` around them is the second way to them. */
const BODY = '#mailContentContainer, #contentDiv';
/** The head above them. Persons carry address and name as `e` and `n`, whatever the language. */
const HEAD = '.readmailinfo';

/** The page of the message or list stands in a frame of the shell; it may also be a tab of its own. */
function innerDocument(document: Document): Document {
  // `name` and `id` alike since 2018.
  return frameDocument(document.querySelector('iframe[name="mainFrame"], #mainFrame')) ?? document;
}

/** What a sender writes stands in the body, and may use the very same ids and attributes. */
function inHead(inside: Document, selector: string): Element[] {
  return [...inside.querySelectorAll(selector)].filter((element) => !element.closest(BODY));
}

/** `#useraddr` in the shell; in the frame alone, what its settings call the account. Quotes in a mail are escaped there. */
function ownAddresses(document: Document, inside: Document): string[] {
  const shell = addressIn(document.querySelector('#useraddr')?.textContent);
  if (shell) return [shell];
  for (const script of inHead(inside, 'script')) {
    const found = addressIn(/\bsendmailname\s*:\s*"([^"\\]+)"/.exec(script.textContent ?? '')?.[1]);
    if (found) return [found];
  }
  return [];
}

/** The first person is the sender; those below stand in a cell for each kind of recipient. */
function peopleOf(inside: Document): PagePerson[] {
  const persons = inHead(inside, `${HEAD} [e]`);
  const sender = inHead(inside, '#tipFromAddr_readmail[fromaddr]')[0];
  const from = sender?.closest('[e]') ?? persons[0];
  const cells = [...new Set(persons.filter((one) => one !== from).map((one) => one.closest('td, tr')))];
  const person = (one: Element, role: PagePerson['role']) =>
    mailPerson(role, one.getAttribute('n'), one.getAttribute('e'));
  return [
    ...(from ? [person(from, 'from')] : []),
    ...(!from && sender ? [mailPerson('from', '', sender.getAttribute('fromaddr'))] : []),
    ...persons
      .filter((one) => one !== from)
      .map((one) => person(one, cells.indexOf(one.closest('td, tr')) ? 'cc' : 'to')),
  ];
}

function readMessage(page: PageSource, inside: Document, body: Element): PageContext {
  const addresses = [page.url.href, inside.URL].map((one) => new URLSearchParams(one.split('?')[1]));
  const subject = inHead(inside, '#subject')[0] ?? inHead(inside, '.readmail_subject .sub_title')[0];
  // Addresses are as bold as the time; they are marked `t="u"`.
  const times = inHead(inside, `${HEAD} b.tcolor:not([t])`).map((one) => shownDay(line(one.textContent)));
  return mailContext('qqmail', page, {
    people: peopleOf(inside),
    subject: line(subject?.textContent),
    messageId:
      addresses.map((query) => query.get('mailid')).find(Boolean) ??
      inside.body.getAttribute('context') ??
      inHead(inside, `${HEAD} [mailid]`)[0]?.getAttribute('mailid') ??
      undefined,
    sentAt: times.find(Boolean),
    ...words(body),
    // Of each attachment's box the first word is the file's name, the second its size.
    attachments: inHead(inside, '#attachment .attachitem .name_big').map((one) =>
      line((one.querySelector('span') ?? one).textContent),
    ),
    own: ownAddresses(page.document, inside),
  });
}

/** Of each row the tick box holds who it is about. */
function readList(page: PageSource, inside: Document, rows: HTMLInputElement[]): PageContext {
  const own = ownAddresses(page.document, inside);
  const [row, ...more] = rows.filter((one) => one.checked);
  if (!row || more.length) return mailList('qqmail', page, own);
  return mailList('qqmail', page, own, {
    people: [mailPerson('other', row.getAttribute('fn'), row.getAttribute('fa'))],
    subject: row.closest('table')?.querySelector('u.tt')?.textContent,
  });
}

/** QQ mail's classic pages and the older enterprise mail, which are built alike: the open message or the list. */
export const qqmail: Adapter = {
  id: 'qqmail',
  name: 'QQ Mail (classic)',
  evidence: 'captured',
  hosts: ['mail.qq.com', 'en.mail.qq.com', 'exmail.qq.com', 'en.exmail.qq.com'],
  body: BODY,
  detect: ({ document }) =>
    Boolean(document.querySelector('#mainFrame, [name="mainFrame"], #mailContentContainer, [name="mailid"]')),
  read(page) {
    const inside = innerDocument(page.document);
    const body = seen(inside, '#mailContentContainer')[0] ?? seen(inside, '#contentDiv')[0];
    if (body && inHead(inside, HEAD).length) return readMessage(page, inside, body);
    const rows = seen(inside, 'input[name="mailid"][fa]') as HTMLInputElement[];
    return rows.length ? readList(page, inside, rows) : null;
  },
};
