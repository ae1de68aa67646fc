import { domainKey } from '../../domain/match/address';
import { clientHosts, recordKeys } from '../../domain/match/client-keys';
import type { Upgrade } from './upgrade';

/** What version 1 kept that this step reads; everything else goes through untouched. */
type ClientV1 = {
  domains?: string[];
  mailDomains?: { name: string; role: string }[];
  externalIds?: { origin: string; type: string; id: string }[];
};
type ClientV2 = ClientV1 & { recordKeys: string[]; hosts: string[] };
type PartyV1 = { domains?: string[] };

/**
 * A client is also found by its records in other systems and by each of its mail domains. The keys are made by
 * the matcher's own functions: should their form ever change, a later version derives them anew.
 */
function client(row: ClientV1): ClientV2 {
  return { ...row, recordKeys: recordKeys(row), hosts: clientHosts(row) };
}

/** A party's domains as the index compares them. */
function party(row: PartyV1): PartyV1 {
  return { ...row, ...(row.domains ? { domains: row.domains.map(domainKey) } : {}) };
}

export const v2: Upgrade = { version: 2, rows: { clients: client, parties: party } };
