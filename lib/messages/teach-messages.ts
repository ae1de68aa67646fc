/** Teaching a page, both ways over the port of {@link PAGE_PORT}; whoever receives one of these validates it first. */
import * as z from 'zod/mini';
import { TaughtField, TaughtPage, TaughtType } from '../domain/model/taught-page';

/** Panel → page: what is taught of this host. The first message of every connection, though it may hold nothing. */
export const Taught = z.object({ type: z.literal('taught'), pages: z.array(TaughtPage) });

/** Panel → page: the user has asked to point at a value; `hint` is shown while they do. */
export const StartPick = z.object({ type: z.literal('pick'), hint: z.string().check(z.maxLength(200)) });

/** Panel → page: a key pressed in the panel while the user points, for the page does not get it. */
export const PickStep = z.object({
  type: z.literal('pick-step'),
  step: z.enum(['wider', 'narrower', 'next', 'previous', 'take', 'leave']),
});

/** Page → panel: something is taught of this host; the reader for it has to be brought in. */
export const NeedsTaught = z.object({ type: z.literal('needs-taught') });

const Text = z.string().check(z.maxLength(2000));

/** Page → panel: the user clicked a value. What there is to know of it, its address, and what kind of record it may be. */
export const PickedValue = z.object({
  type: z.literal('picked-value'),
  host: TaughtPage.shape.host,
  path: TaughtPage.shape.path,
  kind: TaughtType,
  text: Text,
  label: z.string().check(z.maxLength(80)),
  field: z.pick(TaughtField, { beside: true, shape: true, locators: true }),
});

/** Page → panel: the click gave nothing that could be found again, or pointing has ended. */
export const PickNews = z.object({
  type: z.literal('pick-news'),
  news: z.enum(['started', 'nothing', 'ended']),
});

export type Taught = z.infer<typeof Taught>;
export type StartPick = z.infer<typeof StartPick>;
export type PickStep = z.infer<typeof PickStep>;
export type NeedsTaught = z.infer<typeof NeedsTaught>;
export type PickedValue = z.infer<typeof PickedValue>;
export type PickNews = z.infer<typeof PickNews>;
