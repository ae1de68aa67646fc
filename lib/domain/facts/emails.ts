import type { Fact } from '../model/fact';
import { flatten } from './flatten';
import type { FactReader } from './reader';

/** RFC 5321 allows 64 characters before the sign and 255 behind it. */
const LOCAL_LIMIT = 64;
const DOMAIN_LIMIT = 255;

/** The unquoted characters of RFC 5322 that are in use. */
const LOCAL = /[A-Za-z\d._%+'&-]+$/;
const DOMAIN = /^(?:[A-Za-z\d](?:[A-Za-z\d-]{0,61}[A-Za-z\d])?\.){1,8}[A-Za-z]{2,24}(?![A-Za-z\d@-])/;

/** A user's name within a link, a message's number, a repository's address. */
const LINK_BEFORE = /[a-z][a-z\d+.-]*:\/\/[^\s/]*$/i;
const NUMBER_BEFORE = /\b(?:message-id|references|in-reply-to|content-id|cid)\s?:\s?<?$/i;
const PATH_AFTER = /^:[\w~/]/;

function addressAt(flat: string, sign: number): { start: number; end: number } | null {
  const before = flat.slice(Math.max(0, sign - LOCAL_LIMIT), sign);
  const local = LOCAL.exec(before)?.[0].replace(/^[.'&%+-]+/, '') ?? '';
  const domain = DOMAIN.exec(flat.slice(sign + 1, sign + 1 + DOMAIN_LIMIT))?.[0];
  if (!local || !domain || local.endsWith('.') || local.includes('..')) return null;
  const start = sign - local.length;
  const end = sign + 1 + domain.length;
  const lead = flat.slice(Math.max(0, start - 40), start);
  if (LINK_BEFORE.test(lead) || NUMBER_BEFORE.test(lead) || PATH_AFTER.test(flat.slice(end, end + 2)))
    return null;
  return { start, end };
}

/** Mail addresses as they are written, in plain forms: ＠ is @. */
export const emails: FactReader = {
  kind: 'email',
  read(text) {
    const flat = flatten(text);
    const found: Fact[] = [];
    for (let sign = flat.indexOf('@'); sign >= 0; sign = flat.indexOf('@', sign + 1)) {
      const span = addressAt(flat, sign);
      if (!span) continue;
      found.push({
        kind: 'email',
        value: flat.slice(span.start, span.end),
        quote: text.slice(span.start, span.end),
        ...span,
        known: true,
        confidence: 0.95,
      });
    }
    return found;
  },
};
