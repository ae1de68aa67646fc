import type { PageContext, PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { seen } from './dom/field-value';
import { addressIn, mailContext, mailList, mailPerson } from './dom/mail';
import { shownDay } from './dom/shown-day';
import { line } from './dom/text';
import { words } from './dom/words';

/** The message's words; they may stand in a shadow root of this element. */
const BODY = '.mail-detail-content, .mail-reader-body, .mail-list-page-reader-body';
/** The place to answer below them. */
const REPLY = '.mail-detail-reply';

function inHead(document: Document, selector: string): Element[] {
  return seen(document, selector).filter((element) => !element.closest(`${BODY}, ${REPLY}`));
}

function ownAddresses(document: Document): string[] {
  const own = addressIn(document.querySelector('.profile-user-info .user-email')?.textContent);
  return own ? [own] : [];
}

/** The head's lines: the sender's first, then those of the recipients, one for each kind. */
function peopleOf(document: Document): PagePerson[] {
  const addresses = inHead(document, '.mail-detail-basic .cmp-account-email');
  const lines = [...new Set(addresses.map((one) => one.closest('.basic-body-item')))];
  return addresses.map((one, i) => {
    const at = lines.indexOf(one.closest('.basic-body-item'));
    // Where a head is one line, the first person is the sender all the same.
    const role = i === 0 ? 'from' : at > 1 ? 'cc' : 'to';
    const name = one.parentElement?.querySelector('.cmp-account-nick');
    return mailPerson(role, name?.textContent, one.textContent);
  });
}

function readMessage(page: PageSource, body: Element): PageContext {
  const { document, url } = page;
  const rows = document.querySelectorAll('.mail-list-page-item.mail-item-selected[data-mailid]');
  return mailContext('qqmail-new', page, {
    people: peopleOf(document),
    subject: line(
      (
        inHead(document, '.mail-detail-subject .mail-subject-text')[0] ??
        inHead(document, '.mail-detail-subject')[0]
      )?.textContent,
    ),
    // The one row that is open; a message in a page of its own has its number in the address.
    messageId:
      (rows.length === 1 ? rows[0]?.getAttribute('data-mailid') : undefined) ??
      /^#\/read\/([^/?]+)/.exec(url.hash)?.[1],
    sentAt: shownDay(line(inHead(document, '.mail-detail-basic .time-text')[0]?.textContent)),
    ...words(body.shadowRoot?.querySelector('body') ?? body.querySelector('.reader-body-children') ?? body),
    // The ending of a file's name stands apart from it.
    attachments: inHead(document, '.mail-detail-attaches .attach-name').map(
      (one) => line(one.textContent) + line(one.parentElement?.querySelector('.attach-suffix')?.textContent),
    ),
    own: ownAddresses(document),
  });
}

/** QQ mail's pages since 2023, and the enterprise mail's that are built alike: the open message or the list. */
export const qqmailNew: Adapter = {
  id: 'qqmail-new',
  name: 'QQ Mail (new)',
  evidence: 'published',
  hosts: ['wx.mail.qq.com', 'mail.qq.com'],
  body: `${BODY}, ${REPLY}`,
  detect: ({ document }) => Boolean(document.querySelector('.mail-detail-subject, .mail-list-page-item')),
  read(page) {
    const { document } = page;
    const body = seen(document, BODY)[0];
    if (body && inHead(document, '.mail-detail-subject').length) return readMessage(page, body);
    const rows = seen(document, '.mail-list-page-item[data-mailid]');
    return rows.length ? mailList('qqmail-new', page, ownAddresses(document)) : null;
  },
};
