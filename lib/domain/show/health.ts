import type { PageContext } from '../model/page-context';

/** What is looked for on a kind of page, by the codes of `missing`, and whether a reading holds it. */
type Part = { code: string; has: (context: PageContext) => boolean };

const sender = (context: PageContext) => context.people.find((one) => one.role === 'from');

const MAIL: Part[] = [
  { code: 'sender.name', has: (context) => Boolean(sender(context)?.name) },
  { code: 'sender.email', has: (context) => Boolean(sender(context)?.email) },
  { code: 'recipients', has: ({ people }) => people.some((one) => /^(to|cc|bcc)$/.test(one.role)) },
  { code: 'subject', has: ({ email }) => Boolean(email?.subject) },
  { code: 'sentAt', has: ({ email }) => Boolean(email?.sentAt) },
  { code: 'body', has: ({ email }) => Boolean(email?.body) },
  { code: 'messageId', has: ({ email }) => Boolean(email?.messageId) },
  { code: 'threadId', has: ({ email }) => Boolean(email?.threadId) },
  { code: 'ownAddress', has: ({ ownAddresses }) => Boolean(ownAddresses?.length) },
];

const RECORD: Part[] = [
  { code: 'record.name', has: ({ record }) => Boolean(record?.name) },
  { code: 'record.id', has: ({ record }) => Boolean(record?.id) },
  { code: 'record.type', has: ({ record }) => Boolean(record && record.type !== 'other') },
  { code: 'fields', has: ({ fields }) => fields.length > 0 },
  { code: 'people', has: ({ people }) => people.some((one) => one.role === 'contact') },
  { code: 'owner', has: ({ people }) => people.some((one) => one.role === 'owner') },
  { code: 'organisation', has: ({ organisation }) => Boolean(organisation) },
];

const EXPECTED: Partial<Record<PageContext['kind'], Part[]>> = { email: MAIL, record: RECORD };

/** Every code that says what a part of a reading is; what is none of these may be a page's own word. */
export const PART_CODES: ReadonlySet<string> = new Set([
  ...[...MAIL, ...RECORD].map((part) => part.code),
  'sender',
  'direction',
]);

/** A reader that failed is named among what is missing, as `adapter.gmail`. */
const FAILED = /^adapter\.(\w[\w-]*)$/;

export type Health = {
  /** Codes of what was found, in the order of the page's head. */
  found: string[];
  /** What the reader looked for in vain: codes, and labels of taught fields. */
  missed: string[];
  /** Readers that failed on this page, by id. */
  failed: string[];
};

/** How much of what the reader looks for was found. Null for a page of which nothing is expected. */
export function health(context: PageContext): Health | null {
  const expected = EXPECTED[context.kind];
  if (!expected) return null;
  const found = expected.filter((part) => part.has(context)).map((part) => part.code);
  const failed = context.missing.flatMap((code) => FAILED.exec(code)?.[1] ?? []);
  const missed = context.missing.filter(
    (code) => !found.includes(code) && !FAILED.test(code) && code !== 'readable',
  );
  return { found, missed: [...new Set(missed)], failed };
}
