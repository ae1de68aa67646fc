/**
 * What an adapter read from the open page. The content script builds it, every extension page
 * validates it with this schema: the page it comes from is not to be believed.
 */
import * as z from 'zod/mini';
import { Direction } from './codes';

/** One megabyte of text is more than any record or mail a person reads; longer is cut by the adapter. */
const Text = z.string().check(z.maxLength(1_000_000));
const Line = z.string().check(z.maxLength(4_000));

export const PagePerson = z.object({
  name: z.optional(Line),
  email: z.optional(Line),
  phone: z.optional(Line),
  jobTitle: z.optional(Line),
  organisation: z.optional(Line),
  role: z.enum(['from', 'to', 'cc', 'bcc', 'contact', 'owner', 'other']),
});

export const PageField = z.object({
  /** One of the domain's field names, where the label's meaning is known. */
  key: z.optional(Line),
  label: Line,
  value: Line,
});

export const PageContext = z.object({
  /** 'gmail', 'salesforce', … , 'taught', 'generic'. */
  adapter: Line,
  kind: z.enum(['email', 'record', 'list', 'other']),
  url: Line,
  title: Line,
  people: z.array(PagePerson).check(z.maxLength(500)),
  organisation: z.optional(z.object({ name: Line, domain: z.optional(Line) })),
  record: z.optional(
    z.object({
      type: z.enum(['account', 'contact', 'opportunity', 'lead', 'case', 'activity', 'other']),
      id: z.optional(Line),
      name: Line,
    }),
  ),
  fields: z.array(PageField).check(z.maxLength(500)),
  email: z.optional(
    z.object({
      subject: Line,
      /** RFC 5322 Message-ID where the page holds it, else the mail system's own id. */
      messageId: z.optional(Line),
      threadId: z.optional(Line),
      /** ISO instant, or a day where the page gives no more. */
      sentAt: z.optional(Line),
      direction: z.optional(Direction),
      /** The sender's words without the quoted history. */
      body: Text,
      quoted: z.optional(Text),
      signature: z.optional(Text),
      attachments: z.array(Line).check(z.maxLength(200)),
    }),
  ),
  /** The mail addresses of the account the page belongs to, where the page says so. */
  ownAddresses: z.optional(z.array(Line).check(z.maxLength(20))),
  /** What a reader sees in the record or the open message, without navigation. */
  text: Text,
  /** What the user has selected, if anything. */
  selection: z.optional(Text),
  /** What the adapter looked for and did not find. */
  missing: z.array(Line).check(z.maxLength(50)),
  /** What a site's own reader missed and the reader of any page found, by the same codes. */
  filled: z.optional(z.array(Line).check(z.maxLength(50))),
});

export type PagePerson = z.infer<typeof PagePerson>;
export type PageField = z.infer<typeof PageField>;
export type PageContext = z.infer<typeof PageContext>;
