import type { PageContext, PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { seen } from './dom/field-value';
import { addressIn, currentDraft, mailContext, mailList, mailPerson } from './dom/mail';
import { shownDay } from './dom/shown-day';
import { line } from './dom/text';
import { words } from './dom/words';

/** The words of an unfolded message. What its sender wrote keeps no such id: Outlook puts `x_` before his. */
const BODY = '[id^="UniqueMessageBody"]';
/** An editor; a reply's stands within the reading pane. */
const EDITOR = '[id^="editorParent_"] [contenteditable="true"]';
/** Parts of the reading pane that hold one message, or all of them: never looked beyond for a message's head. */
const PANE =
  '.aVla3, [data-app-section="ConversationContainer"], [data-app-section="MailReadCompose"], #ReadingPaneContainerId, [role="main"]';
/** Names of heads, where the page has no id for them; languages of Outlook in which they are known. */
const FROM = /^(from|von|de|da|van|от|发件人|寄件者|差出人)\s*[:：]\s*/i;
const COPY = /^(cc|kopie|копия|抄送|副本)\s*[:：]/i;
const LABEL = /^[^:：<@;]{1,14}[:：]\s*/;

/** What stands in a message's head: not in what its sender wrote, nor in a reply that is being written below. */
function inHead(card: Element, selector: string): Element[] {
  return [...card.querySelectorAll(selector)].filter(
    (element) => !element.closest(`${BODY}, [role="document"], [contenteditable="true"], [role="group"]`),
  );
}

function senders(card: Element): Element[] {
  const marked = inHead(card, '[id$="_FROM"]');
  if (marked.length) return marked;
  const labelled = inHead(card, '[aria-label]').filter((one) =>
    FROM.test(one.getAttribute('aria-label') ?? ''),
  );
  // The class of the sender's words, by two extensions of 2025; it is none of Outlook's promises.
  return labelled.length ? labelled : inHead(card, '.OZZZK');
}

/** "Harriet Cole<harriet@x.example>", a name or an address alone; the label beside it says no less. */
function personIn(element: Element, role: PagePerson['role']): PagePerson {
  const label = line(element.getAttribute('aria-label')).replace(LABEL, '');
  const text = line(element.textContent).replace(LABEL, '') || label;
  const address = addressIn(text) ?? addressIn(label) ?? addressIn(element.getAttribute('title'));
  return mailPerson(role, line(text.replace(/[<(]?[^\s<>()]+@[^\s<>()]+[>)]?;?/, '')) || address, address);
}

/** A well for each kind of recipient, in this order; each person is a button, or all stand in one text. */
function recipients(card: Element): PagePerson[] {
  return inHead(card, '[data-testid="RecipientWell"]').flatMap((well) => {
    const role = COPY.test(line(well.textContent)) ? 'cc' : 'to';
    const buttons = [...well.querySelectorAll('[role="button"]')];
    if (buttons.length) return buttons.map((one) => personIn(one, role));
    return line(well.textContent)
      .replace(LABEL, '')
      .split(/[;；]/)
      .filter((part) => line(part))
      .map((name) => ({ role, name: line(name) }) as const);
  });
}

/** The smallest part of the page that holds this message's words and a sender outside them. */
function cardOf(body: Element): Element {
  const limit = body.closest(PANE);
  let card = body.parentElement ?? body;
  while (card !== limit && card.parentElement && !senders(card).length) card = card.parentElement;
  return card;
}

/** The roots of the tree of folders are called by their mailboxes' addresses; else what the account button says. */
function ownAddresses(document: Document): string[] {
  const roots = document.querySelectorAll('[id^="primaryMailboxRoot"], [role="treeitem"][aria-level="1"]');
  const found = [...roots].flatMap((one) => addressIn(one.getAttribute('data-folder-name')) ?? []);
  if (found.length) return [...new Set(found)];
  const button = document.querySelector('#mectrl_currentAccount_secondary, #O365_MainLink_MePhoto');
  const own = addressIn(button?.textContent) ?? addressIn(button?.getAttribute('aria-label'));
  return own ? [own] : [];
}

/** The conversation is that of the selected row, or of the address. */
function numbersOf({ document, url }: PageSource): {
  threadId?: string | undefined;
  messageId?: string | undefined;
} {
  const row = document.querySelector(
    '#MailList [aria-selected="true"], [role="option"][aria-selected="true"]',
  );
  const path = /\/id\/([^/]+)/.exec(url.pathname)?.[1];
  return {
    threadId: row?.getAttribute('data-convid') ?? (path ? decodeURIComponent(path) : undefined),
    // Only where mails are not gathered into conversations.
    messageId: row?.getAttribute('data-itemid') ?? undefined,
  };
}

function subjectOf(document: Document): string {
  const found = [
    '[id^="CONV_"][id$="_SUBJECT"]',
    '[id$="_SUBJECT"]:not(input)',
    '#ReadingPaneContainerId [role="heading"][aria-level="2"], [role="main"] [role="heading"][aria-level="2"]',
  ].flatMap((selector) =>
    seen(document, selector).filter((one) => !one.closest(`${BODY}, [role="document"]`)),
  );
  return line(found[0]?.textContent);
}

function readMessage(page: PageSource, body: Element): PageContext {
  const card = cardOf(body);
  const from = senders(card)[0];
  const time = inHead(card, '[data-testid="SentReceivedSavedTime"], [id$="_DATETIME"]')[0];
  const exact = time?.querySelector('time[datetime]') ?? time?.closest('time[datetime]');
  return mailContext('outlook', page, {
    people: [...(from ? [personIn(from, 'from')] : []), ...recipients(card)],
    subject: subjectOf(page.document),
    ...numbersOf(page),
    sentAt:
      exact?.getAttribute('datetime') ??
      shownDay(`${time?.getAttribute('title') ?? ''} ${line(time?.textContent)}`),
    ...words(body),
    // A list of files above the words: the name is a title, or the first words.
    attachments: inHead(card, '[role="listbox"] [role="option"]').map((one) =>
      line((one.querySelector('[title]')?.getAttribute('title') ?? one.getAttribute('aria-label')) || ''),
    ),
    own: ownAddresses(page.document),
  });
}

type Draft = { root: Element; editor: Element };

/** The smallest part that holds an editor and whom it goes to; a group whose id ends so, in every language. */
function draftsOf(document: Document): Draft[] {
  return seen(document, EDITOR).flatMap((editor) => {
    let root = editor.parentElement;
    while (root && !root.querySelector('[role="group"][id$="_TO"], [id$="_TO"] ._EType_RECIPIENT_ENTITY')) {
      root = root.parentElement;
    }
    return root && root.querySelectorAll(EDITOR).length === 1 ? [{ root, editor }] : [];
  });
}

function readDraft(page: PageSource, { root, editor }: Draft): PageContext {
  const own = ownAddresses(page.document);
  const outside = (selector: string) =>
    [...root.querySelectorAll(selector)].filter((one) => !editor.contains(one));
  const subject = outside('input[id$="_SUBJECT"], input[maxlength="255"]')[0] as HTMLInputElement | undefined;
  return mailContext('outlook', page, {
    people: [
      ...(own[0] ? [mailPerson('from', '', own[0])] : []),
      ...(['to', 'cc', 'bcc'] as const).flatMap((role) =>
        // A chip is called by the address, and shows the name.
        outside(`[id$="_${role.toUpperCase()}"] ._EType_RECIPIENT_ENTITY`).map((one) => personIn(one, role)),
      ),
    ],
    subject: line(subject?.value) || (subject ? '' : subjectOf(page.document)),
    ...words(editor),
    own,
    draft: true,
  });
}

function readList(page: PageSource, rows: Element[]): PageContext {
  const own = ownAddresses(page.document);
  const [row, ...more] = rows.filter((one) => one.getAttribute('aria-selected') === 'true');
  if (!row || more.length) return mailList('outlook', page, own);
  // A sender's name has the address as its title.
  const people = [...row.querySelectorAll('span[title*="@"]')].map((one) =>
    mailPerson('other', one.textContent, one.getAttribute('title')),
  );
  return mailList('outlook', page, own, { people, subject: '' });
}

/** Outlook on the web: the draft the user is in, the last unfolded message of the pane, or the list. */
export const outlook: Adapter = {
  id: 'outlook',
  name: 'Outlook on the web',
  evidence: 'published',
  hosts: ['outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.cloud.microsoft'],
  body: `${BODY}, [role="document"], ${EDITOR}`,
  detect: ({ document }) =>
    Boolean(document.querySelector(`${BODY}, [id^="editorParent_"], [role="option"][data-convid]`)),
  read(page) {
    const { document } = page;
    const bodies = seen(document, BODY).filter((one) => !one.parentElement?.closest(BODY));
    const body = bodies.at(-1);
    const draft = currentDraft(draftsOf(document), Boolean(body));
    if (draft) return readDraft(page, draft);
    if (body) return readMessage(page, body);
    const rows = seen(document, '[role="option"][data-convid]');
    return rows.length ? readList(page, rows) : null;
  },
};
