import * as z from 'zod/mini';
import { TaughtPage } from '../domain/model/taught-page';
import { fail, ok, type Result } from '../result';
import type { SharedPage } from '../store/commands/teach';
import { issueText, several } from './issue-text';

const FORMAT = 'twofold-pages';
const VERSION = 1;
/** Far more than anybody teaches; a file beyond is none of ours. */
const MOST_CHARACTERS = 2_000_000;

const File = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  pages: z
    .array(z.omit(TaughtPage, { id: true, createdAt: true, changedAt: true, origin: true, deletedAt: true }))
    .check(z.minLength(1), z.maxLength(200)),
});

/** Why a file of taught pages is refused: a code the panel has words for, and the place. */
export type TaughtFileError = {
  code: 'too-long' | 'not-json' | 'not-pages' | 'newer-version' | 'shape' | 'twice';
  detail: string;
};

/** What has been taught as a file for others: where values stand, and none of the values. */
export function taughtText(pages: TaughtPage[]): string {
  const shared = pages.map(({ host, path, type, fields, at }) => ({ host, path, type, fields, at }));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, pages: shared }, null, 2)}\n`;
}

/** Reads such a file; the first thing that is wrong refuses the whole. */
export function parseTaught(text: string): Result<SharedPage[], TaughtFileError> {
  if (text.length > MOST_CHARACTERS) return fail({ code: 'too-long', detail: String(text.length) });
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return fail({ code: 'not-json', detail: (error as Error).message });
  }
  const head = data as { format?: unknown; version?: unknown } | null;
  if (typeof head !== 'object' || head?.format !== FORMAT) return fail({ code: 'not-pages', detail: FORMAT });
  if (typeof head.version === 'number' && head.version > VERSION) {
    return fail({ code: 'newer-version', detail: String(head.version) });
  }
  const parsed = File.safeParse(data);
  if (!parsed.success) {
    return fail({ code: 'shape', detail: several(parsed.error.issues.map(issueText)) });
  }
  const places = parsed.data.pages.map((page) => page.host + page.path);
  const twice = places.find((place, i) => places.indexOf(place) !== i);
  if (twice) return fail({ code: 'twice', detail: twice });
  return ok(parsed.data.pages);
}
