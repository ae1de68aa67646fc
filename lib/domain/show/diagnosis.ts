import type { PageContext } from '../model/page-context';
import { health, PART_CODES } from './health';

/** What a report says beside the reading itself. All of it comes from the extension, but `structure`. */
export type DiagnosisInput = {
  context: PageContext;
  version: string;
  /** Name and main version, as in `Chrome 141`. */
  browser: string;
  reader?: { evidence: string; site?: string | undefined } | undefined;
  /** Stands for the host where it is not one that everybody knows. */
  hostHash: string;
  ms: number;
  structure: { code: string; path: string[] }[];
};

const ID = /^[a-z0-9-]{1,40}$/;

/** Anything that is not one of our own codes may be a label of the page. */
const known = (code: string) => (PART_CODES.has(code) ? code : 'taught field');

function counts(items: string[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const item of items) found[item] = (found[item] ?? 0) + 1;
  return found;
}

/** How a page was read, for somebody who helps: codes, numbers and structure, no word of what the page says. */
export function diagnosis(input: DiagnosisInput): string {
  const { context, reader, structure } = input;
  const read = health(context);
  return JSON.stringify(
    {
      twofold: input.version,
      browser: input.browser,
      adapter: ID.test(context.adapter) ? context.adapter : 'unknown',
      evidence: reader?.evidence ?? 'unknown',
      ...(reader?.site ? { site: reader.site } : { hostHash: input.hostHash }),
      kind: context.kind,
      ...(context.record ? { record: context.record.type } : {}),
      found: (read?.found ?? []).map(known),
      filled: (context.filled ?? []).map(known),
      missed: (read?.missed ?? []).map(known),
      failed: read?.failed.filter((id) => ID.test(id)) ?? [],
      people: counts(context.people.map((one) => one.role)),
      fields: { read: context.fields.length, named: context.fields.filter((one) => one.key).length },
      ms: Math.round(input.ms),
      structure: structure.map(({ code, path }) => `${known(code)}: ${path.join(' < ')}`),
    },
    null,
    1,
  );
}
