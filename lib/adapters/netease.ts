import type { PageContext, PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { seen } from './dom/field-value';
import { addressIn, frameDocument, mailContext, mailList, mailPerson } from './dom/mail';
import { shownDay } from './dom/shown-day';
import { line } from './dom/text';
import { words } from './dom/words';

/** Every open mail is a module of the page; the one in front is the one that is seen. */
const READ = '[id^="_dvModuleContainer_read.ReadModule"]';
const LIST = '[id^="_dvModuleContainer_mbox.ListModule"]';
/** The message's words stand in a frame; a place to answer below it. */
const FRAME = 'iframe[id$="_frameBody"]';
const NOT_HEAD = '[id$="_dvContent"], [id$="_dvAttach_reply"]';

function ownAddresses(document: Document): string[] {
  const own = addressIn(document.querySelector('#spnUid')?.textContent);
  return own ? [own] : [];
}

function inHead(module: Element, selector: string): Element[] {
  return [...module.querySelectorAll(selector)].filter((element) => !element.closest(NOT_HEAD));
}

/** The head's rows in this order: sender, recipients, copies. Folded, its rows are there all the same. */
function peopleOf(module: Element): PagePerson[] {
  const addresses = inHead(module, '[id$="_ulFull"] .nui-addr-email');
  const found = addresses.length ? addresses : inHead(module, '.nui-addr-email');
  const rows = [...new Set(found.map((one) => one.closest('li')))];
  return found.map((one, i) => {
    const at = rows.indexOf(one.closest('li'));
    const name = one.parentElement?.querySelector('.nui-addr-name');
    return mailPerson(i === 0 ? 'from' : at > 1 ? 'cc' : 'to', name?.textContent, one.textContent);
  });
}

/** `#module=read.ReadModule|{"id":"470:xtb…"}`, or the address of the frame with the words. */
function numberOf(url: URL, frame: Element | null): string | undefined {
  const source = frame?.getAttribute('src') ?? '';
  // As a query the hash is decoded without a fault, whatever it holds.
  const state = new URLSearchParams(url.hash.slice(1)).get('module') ?? '';
  return (
    new URLSearchParams(source.split('?')[1]).get('mid') ??
    /^read\.ReadModule\b.*?"id"\s*:\s*"([^"]+)"/.exec(state)?.[1]
  );
}

function readMessage(page: PageSource, module: Element): PageContext {
  const frame = module.querySelector(FRAME);
  const inside = frameDocument(frame)?.body;
  const subject = inHead(module, 'h1[id$="_h1Subject"]')[0] ?? inHead(module, 'h1')[0];
  const times = inHead(module, '[id$="_ulFull"] li')
    .filter((row) => !row.querySelector('.nui-addr-email'))
    .map((row) => shownDay(line(row.textContent)));
  return mailContext('netease', page, {
    people: peopleOf(module),
    subject: line(subject?.textContent),
    messageId: numberOf(page.url, frame),
    sentAt: times.find(Boolean),
    ...words(inside?.querySelector('.netease_mail_readhtml') ?? inside),
    own: ownAddresses(page.document),
  });
}

/** 163, 126, yeah.net and the enterprise mail of NetEase: the open message in front, or the list. */
export const netease: Adapter = {
  id: 'netease',
  name: 'NetEase Mail',
  evidence: 'published',
  // Some accounts are served from a numbered host of their own.
  hosts: [
    'mail.163.com',
    '*.mail.163.com',
    'mail.126.com',
    '*.mail.126.com',
    'mail.yeah.net',
    '*.mail.yeah.net',
    '*.qiye.163.com',
  ],
  body: `${FRAME}, ${NOT_HEAD}`,
  detect: ({ document }) => Boolean(document.querySelector(`${READ}, ${LIST}`)),
  read(page) {
    const module = seen(page.document, READ).find((one) => one.querySelector(FRAME));
    if (module) return readMessage(page, module);
    return seen(page.document, LIST).length ? mailList('netease', page, ownAddresses(page.document)) : null;
  },
};
