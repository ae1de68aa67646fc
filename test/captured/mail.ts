/** What stands on a captured page of mail, without a word of it. */
export type Mail = {
  file: string;
  /** The sender's name and address, as far as the page holds them. */
  from: 'name+address' | 'name' | 'address';
  to?: number;
  cc?: number;
  /** Lines of the sender's own words that are not empty. */
  lines: number;
  quoted?: true;
  attachments?: number;
  missing: string[];
};

const roundcube = (file: string, found: Partial<Mail> & { lines: number }): Mail => ({
  file: `roundcube/${file}.html`,
  from: 'name+address',
  to: 1,
  missing: ['threadId'],
  ...found,
});

const ROUNDCUBE: Mail[] = [
  roundcube('message-attachment-full', { lines: 4, attachments: 1 }),
  roundcube('message-big5-list-full', { lines: 3 }),
  // The signature stands below the quote.
  roundcube('message-en-full', { to: 2, lines: 6, quoted: true }),
  roundcube('message-zh-full', { cc: 1, lines: 9 }),
  roundcube('message-zh-preview', { cc: 1, lines: 9 }),
  roundcube('message-zh-reply-preview', { lines: 4, quoted: true }),
];

export const CAPTURED_MAILS: Mail[] = [
  {
    file: 'gmail/thread-open-2026.html',
    from: 'name+address',
    to: 1,
    lines: 1,
    // A message alone, cut out of its page.
    missing: ['subject', 'threadId', 'ownAddress'],
  },
  {
    file: 'gmail/thread-2026-modelled.html',
    from: 'name+address',
    lines: 1,
    quoted: true,
    missing: ['recipients'],
  },
  {
    file: 'gmail/print-2023-header.html',
    from: 'name+address',
    to: 1,
    lines: 1,
    missing: ['messageId', 'threadId'],
  },
  // Pieces of pages: no head of the conversation, no time.
  {
    file: 'outlook/reading-pane-actions-de.html',
    from: 'address',
    to: 1,
    lines: 1,
    missing: ['sender.name', 'subject', 'sentAt', 'messageId', 'ownAddress'],
  },
  {
    file: 'outlook/reading-pane-pgp-de.html',
    from: 'address',
    lines: 9,
    missing: ['sender.name', 'recipients', 'subject', 'sentAt', 'messageId', 'ownAddress'],
  },
  ...ROUNDCUBE,
  { file: 'qqmail/message-2018.html', from: 'name+address', to: 1, lines: 6, missing: ['threadId'] },
  { file: 'qqmail/shell-2018.html', from: 'name+address', to: 1, lines: 6, missing: ['threadId'] },
];

/** Pages on which mails stand in a list, or none. */
export const CAPTURED_OTHERS: Record<string, 'list' | 'none'> = {
  'gmail/list-2014.html': 'list',
  'qqmail/list-2018.html': 'list',
  'outlook/compose-de.html': 'none',
  'outlook/mailbox-tree-de.html': 'none',
  'roundcube/inbox.html': 'list',
  'gmail/not-gmail-inbox-product-2017-thread.html': 'none',
};
