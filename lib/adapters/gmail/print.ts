import type { PageContext } from '../../domain/model/page-context';
import type { PageSource } from '../adapter';
import { addressIn, headerPeople, mailContext } from '../dom/mail';
import { shownDay } from '../dom/shown-day';
import { line } from '../dom/text';
import { words } from '../dom/words';
import { timeOfId } from './hooks';

/** The print view: a table a message, `Name <address>` as text, `To: …` lines. */
export function readPrint(page: PageSource): PageContext | null {
  const { document, url } = page;
  // The page's own parts are children of its body and of each other, never deeper: a mail cannot forge them.
  const container = document.querySelector('body > .bodycontainer');
  const content = container?.querySelector(':scope > .maincontent');
  const message = [...(content?.querySelectorAll(':scope > table.message') ?? [])].at(-1);
  if (!content || !message) return null;
  const cells = [...(message.querySelector(':scope > tbody > tr')?.children ?? [])];
  const recipients = message.querySelectorAll(
    ':scope > tbody > tr:not(:last-child) > td > .recipient > div:not(.replyto)',
  );
  const own = addressIn(container?.querySelector(':scope > table')?.textContent);
  // "permmsgid" in the address of one mail, "simpl" in that of a thread with one.
  const messageId = url.searchParams.get('permmsgid') ?? url.searchParams.get('simpl') ?? undefined;
  return mailContext('gmail', page, {
    people: [
      ...headerPeople('from', cells[0]?.textContent),
      // First line is "To", the second "Cc", in whatever language.
      ...[...recipients].flatMap((element, i) =>
        headerPeople(i ? 'cc' : 'to', line(element.textContent).replace(/^[^:：<@]{1,12}[:：]\s*/, '')),
      ),
    ],
    subject: line(content.querySelector(':scope > table:not(.message) b')?.textContent),
    messageId,
    threadId: url.searchParams.get('permthid') ?? undefined,
    sentAt: timeOfId(messageId) ?? shownDay(line(cells[1]?.textContent)),
    ...words(
      message.querySelector(':scope > tbody > tr:last-child table td') ??
        message.querySelector(':scope > tbody > tr:last-child td'),
    ),
    own: own ? [own] : [],
  });
}
