import type { PageContext, PagePerson } from '../../domain/model/page-context';
import type { PageSource } from '../adapter';
import { shown } from '../dom/field-value';
import { headerPeople, mailContext, mailPerson } from '../dom/mail';
import { line } from '../dom/text';
import { words } from '../dom/words';
import { outsideBody, ownAddresses, personOf } from './hooks';
import { threadHead } from './thread';

/** Gmail's own mark, else what any editor is. */
const EDITOR = '[g_editable="true"], [contenteditable="true"][role="textbox"]';
const SUBJECT = 'input[name="subjectbox"]';

type Draft = { root: Element; subject: HTMLInputElement; editor: Element };

/**
 * Mails being written: the smallest part of the page that holds one subject and its editor. A window that is folded
 * away has no visible editor; a reply below a thread has a hidden subject.
 */
export function draftsOf(document: Document): Draft[] {
  return [...document.querySelectorAll<HTMLInputElement>(SUBJECT)].filter(outsideBody).flatMap((subject) => {
    let root = subject.parentElement;
    while (root && !root.querySelector(EDITOR)) root = root.parentElement;
    const editor = root?.querySelector(EDITOR);
    if (!root || !editor || !shown(editor) || root.querySelectorAll(SUBJECT).length > 1) return [];
    return [{ root, subject, editor }];
  });
}

function recipients({ root, editor }: Draft, role: 'to' | 'cc' | 'bcc'): PagePerson[] {
  const outside = (element: Element) => !editor.contains(element);
  // Chips since 2022, spans with an address before; the form that is sent names the fields in every language.
  const chips = [
    ...root.querySelectorAll(`[name="${role}"] [data-hovercard-id], [name="${role}"] [email]`),
  ].filter(outside);
  if (chips.length) return chips.map((chip) => personOf(chip, role));
  const fields = root.querySelectorAll<HTMLInputElement>(`input[name="${role}"], textarea[name="${role}"]`);
  return [...fields].filter(outside).flatMap((field) => headerPeople(role, field.value));
}

export function readDraft(page: PageSource, draft: Draft): PageContext {
  const own = ownAddresses(page.document);
  const from = draft.root.querySelector<HTMLInputElement>('input[name="from"]')?.value || own[0];
  // A reply stands below its thread and does not repeat the number; one in a window of its own does not belong to it.
  const thread = draft.root.closest('[role="dialog"]') ? undefined : threadHead(page.document);
  return mailContext('gmail', page, {
    people: [
      ...(from ? [mailPerson('from', '', from)] : []),
      ...recipients(draft, 'to'),
      ...recipients(draft, 'cc'),
      ...recipients(draft, 'bcc'),
    ],
    subject: line(draft.subject.value) || (thread?.subject ?? ''),
    threadId: thread?.threadId,
    ...words(draft.editor),
    own,
    draft: true,
  });
}
