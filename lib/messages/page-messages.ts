/**
 * Every message between a page and the extension. The reader in the page is ours, but the page it runs in is
 * not: whoever receives one of these validates it first.
 */
import * as z from 'zod/mini';
import { Id } from '../domain/model/base';
import { PageContext } from '../domain/model/page-context';

/** Name of the port that a panel opens to the reader in the active tab. */
export const PAGE_PORT = 'twofold-page';

/** Page → panel: what the page shows now. Numbered, so that a late answer never replaces a newer one. */
export const PageMessage = z.object({
  type: z.literal('page'),
  sequence: z.int(),
  /** Duration of the reading in ms, for the health line. */
  ms: z.number(),
  /** When the reading was finished, `Date.now()` of this computer: speed is measured from here. */
  at: z.number(),
  context: PageContext,
  /** Who read the page, what that reader rests on, and the hosts that are the product's own, where they are. */
  reader: z.optional(
    z.object({
      name: z.string().check(z.maxLength(100)),
      evidence: z.enum(['captured', 'running', 'published', 'structure']),
      site: z.optional(z.string().check(z.maxLength(300))),
    }),
  ),
  /** Which taught page fits this address, and which of its fields were there. */
  taught: z.optional(
    z.object({
      pageId: Id,
      /** The record's number in the address, empty where it has none. */
      record: z.string().check(z.maxLength(1000)),
      found: z.array(Id).check(z.maxLength(60)),
      of: z.int(),
    }),
  ),
});

/** Page → panel: no site adapter knows this page; the reader of any page has to be brought in. */
export const NeedsGeneric = z.object({ type: z.literal('needs-generic') });

/** Page → panel: a rule of the user's forbids to read here. Nothing of the page goes with it. */
export const NeverRead = z.object({
  type: z.literal('never-read'),
  rule: z.string().check(z.maxLength(300)),
});

/** Panel → page: read again, although nothing seems to have changed. */
export const ReadRequest = z.object({ type: z.literal('read') });

/** Page → background: the user clicked the pill. */
export const OpenPanel = z.object({ type: z.literal('open-panel') });

/** Page → background: the user hid the pill on this site. */
export const HidePill = z.object({ type: z.literal('hide-pill'), hidden: z.boolean() });

/** Background → panel: the user clicked the toolbar button, which lends access to that tab. */
export const TabGranted = z.object({ type: z.literal('tab-granted'), tabId: z.int() });

/** What the script for the diagnosis found: names of the page's own parts, bounded like everything from a page. */
export const PageStructure = z
  .array(
    z.object({
      code: z.string().check(z.maxLength(40)),
      path: z.array(z.string().check(z.maxLength(2000))).check(z.maxLength(20)),
    }),
  )
  .check(z.maxLength(30));

export type PageMessage = z.infer<typeof PageMessage>;
export type NeedsGeneric = z.infer<typeof NeedsGeneric>;
export type NeverRead = z.infer<typeof NeverRead>;
export type ReadRequest = z.infer<typeof ReadRequest>;
export type OpenPanel = z.infer<typeof OpenPanel>;
export type HidePill = z.infer<typeof HidePill>;
export type TabGranted = z.infer<typeof TabGranted>;
