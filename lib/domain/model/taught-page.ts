/**
 * What the user has shown us of a page nobody prepared: where each value stands, never the value itself. It goes into
 * pages and comes out of files of other people, so that everything in it is bounded.
 */
import * as z from 'zod/mini';
import { Id, Moment, stampFields } from './base';

/** Tag, classes, attributes and place among brothers, joined by ` ` or ` > `: nothing that could be slow or look elsewhere. */
const COMPOUND = String.raw`(?:[a-z][a-z0-9-]*(?:MOD)*|(?:MOD)+)`.replaceAll(
  'MOD',
  String.raw`\.[A-Za-z_-][\w-]*|\[[A-Za-z][\w:-]*="[^"\\\]]{1,120}"\]|:only-of-type|:nth-of-type\(\d{1,3}\)`,
);
const SELECTOR = new RegExp(`^${COMPOUND}(?:(?: > | )${COMPOUND})*$`);

const Selector = z
  .string()
  .check(z.maxLength(600), z.regex(SELECTOR, 'must be a plain selector of tags, classes and attributes'));

/** One way to find a value. They are tried in order; the first that gives exactly one visible element counts. */
export const Locator = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('attribute'),
    css: Selector,
    /** True where the attribute does not name the field by itself: the label beside it has to be the taught one. */
    guarded: z.optional(z.boolean()),
  }),
  /** From the label to the value, as `beside` says. */
  z.strictObject({ kind: z.literal('label') }),
  /** Class names that say something; with a label, it has to stand beside it. */
  z.strictObject({ kind: z.literal('class'), css: Selector }),
  /** Its place below something that holds; only where a label beside it, or the lack of brothers, makes that certain. */
  z.strictObject({ kind: z.literal('position'), css: Selector }),
]);

/** How the label stands to its value. */
export const Beside = z.strictObject({
  /** The label as the page wrote it, without its colon. */
  text: z.string().check(z.minLength(1), z.maxLength(80)),
  /**
   * `inside`: the words before the colon in the element itself; `before`: the words right before it in its parent;
   * `tree`: another element.
   */
  how: z.enum(['inside', 'before', 'tree']),
  /** Levels from the value up to the child of the parent that it shares with the label. */
  up: z.int().check(z.minimum(0), z.maximum(6)),
  /** How many brothers before that child the label's own stands; 0 where `up` does not apply. */
  back: z.int().check(z.minimum(0), z.maximum(6)),
  /** Label and value had the same tag and classes. Where not, what looks like a label is no value. */
  alike: z.boolean(),
});

/** What a value looked like: one that looks otherwise is not taken. */
export const Shape = z.enum(['mail', 'link', 'date', 'number', 'text']);

/** The domain's field name, or `own` for a value that is kept under the page's own label. */
const FieldKey = z.string().check(z.regex(/^[A-Za-z]+(\.[A-Za-z]+)?$/), z.maxLength(60));

export const TaughtField = z.strictObject({
  id: Id,
  key: FieldKey,
  /** The label that is shown: the page's own, else the field's name. */
  label: z.string().check(z.minLength(1), z.maxLength(80)),
  beside: z.optional(Beside),
  shape: Shape,
  locators: z.array(Locator).check(z.minLength(1), z.maxLength(8)),
});

export const TaughtType = z.enum([
  'account',
  'contact',
  'opportunity',
  'lead',
  'case',
  'activity',
  'mail',
  'other',
]);

/** Path and hash of an address with `{id}` for the record's number, and the parts of a query that name the kind of page. */
const Pattern = z.string().check(z.minLength(1), z.maxLength(1000), z.regex(/^\//, 'must begin with /'));

export const TaughtPage = z.strictObject({
  ...stampFields,
  /** With its port; compared whole. */
  host: z.string().check(z.minLength(1), z.maxLength(300), z.regex(/^[a-z0-9.:[\]-]+$/, 'must be a host')),
  path: Pattern,
  type: TaughtType,
  fields: z.array(TaughtField).check(z.maxLength(60)),
  at: Moment,
});

export type Locator = z.infer<typeof Locator>;
export type Beside = z.infer<typeof Beside>;
export type Shape = z.infer<typeof Shape>;
export type TaughtField = z.infer<typeof TaughtField>;
export type TaughtType = z.infer<typeof TaughtType>;
export type TaughtPage = z.infer<typeof TaughtPage>;
