import type { ClientDraft } from '../../domain/match/draft-client';
import type { PagePerson } from '../../domain/model/page-context';
import { commit, type Write, type Writer } from '../commit';
import type { Database } from '../database';
import type { Operation } from '../tables';

function contactRow(clientId: string, contact: NonNullable<ClientDraft['contact']>, by: Writer): Write {
  return {
    table: 'contacts',
    row: {
      id: by.newId(),
      clientId,
      name: contact.name,
      emails: contact.email ? [contact.email] : [],
      ...(contact.phone ? { phones: [contact.phone] } : {}),
      ...(contact.jobTitle ? { jobTitle: contact.jobTitle } : {}),
    },
  };
}

/** A client and its first contact, as drafted from the page; `key` is the address or record that led here. */
export function addClient(
  db: Database,
  draft: ClientDraft,
  key: string | null,
  by: Writer,
): Promise<Operation> {
  const id = by.newId();
  const writes: Write[] = [
    {
      table: 'clients',
      row: {
        id,
        names: [draft.name],
        ...(draft.domain ? { domains: [draft.domain] } : {}),
        provenance: { names: { kind: 'page', at: by.now } },
      },
    },
  ];
  if (draft.contact) writes.push(contactRow(id, draft.contact, by));
  // A record is known again by its number; a mail by the contact's address, which is already stored.
  if (key?.startsWith('record:')) {
    writes.push({ table: 'choices', row: { id: by.newId(), key, kind: 'client', clientId: id, at: by.now } });
  }
  return commit(db, { kind: 'add-client', clientId: id, writes }, by);
}

/** Somebody on the page, as a contact of a client we know. */
export function addContact(
  db: Database,
  clientId: string,
  person: PagePerson,
  by: Writer,
): Promise<Operation> {
  const contact = {
    name: person.name ?? person.email ?? '',
    ...(person.email ? { email: person.email } : {}),
    ...(person.phone ? { phone: person.phone } : {}),
    ...(person.jobTitle ? { jobTitle: person.jobTitle } : {}),
  };
  return commit(db, { kind: 'add-contact', clientId, writes: [contactRow(clientId, contact, by)] }, by);
}
