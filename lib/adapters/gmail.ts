import type { Adapter } from './adapter';
import { currentDraft } from './dom/mail';
import { draftsOf, readDraft } from './gmail/draft';
import { readList, rowsOf } from './gmail/list';
import { readPrint } from './gmail/print';
import { openMessages, readThread } from './gmail/thread';

/**
 * Gmail: the draft the user is in, else the last unfolded message of the open thread, the print view, a draft beside
 * the list, or the list with what is selected in it.
 */
export const gmail: Adapter = {
  id: 'gmail',
  name: 'Gmail',
  evidence: 'captured',
  hosts: ['mail.google.com'],
  body: '.a3s, .ii.gt, .maincontent > table.message > tbody > tr:last-child',
  detect: ({ document }) =>
    Boolean(
      document.querySelector(
        '.adn, tr.zA, input[name="subjectbox"], .bodycontainer > .maincontent > table.message',
      ),
    ),
  read(page) {
    const messages = openMessages(page.document);
    const message = messages.at(-1);
    const draft = currentDraft(draftsOf(page.document), Boolean(message));
    if (draft) return readDraft(page, draft);
    if (message) return readThread(page, messages, message);
    const rows = rowsOf(page.document);
    return readPrint(page) ?? (rows.length ? readList(page, rows) : null);
  },
};
