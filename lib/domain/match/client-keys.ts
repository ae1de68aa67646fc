import type { ExternalId } from '../model/client';
import { domainKey } from './address';
import { originOf } from './origin';

/** The comparable form of one record: where it lives, what it is, its number. Null where it lives nowhere. */
export function recordKeyOf({ origin, type, id }: ExternalId): string | null {
  const place = originOf(origin.trim());
  return place && id ? `record:${place} ${type} ${id}` : null;
}

/** The records a client is known by in other systems, as a page's record is compared with them. */
export function recordKeys(client: { externalIds?: ExternalId[] | undefined }): string[] {
  return [...new Set((client.externalIds ?? []).flatMap((one) => recordKeyOf(one) ?? []))];
}

/**
 * Every mail domain written at a client, whatever its role. An adviser's is among them: to be set aside when
 * matching, its client has to be at hand.
 */
export function clientHosts(client: {
  domains?: string[] | undefined;
  mailDomains?: { name: string }[] | undefined;
}): string[] {
  const names = [...(client.domains ?? []), ...(client.mailDomains ?? []).map((one) => one.name)];
  return [...new Set(names.map(domainKey).filter(Boolean))];
}
