import type { Adapter, PageSource } from './adapter';
import { fieldValue, seen } from './dom/field-value';
import { labelNear } from './dom/label-near';
import {
  asContacts,
  linkNames,
  type NamedField,
  noRecord,
  recordContext,
  type RecordType,
} from './dom/record-context';

const TYPES: Record<string, RecordType> = {
  organization: 'account',
  person: 'contact',
  deal: 'opportunity',
  'leads/inbox': 'lead',
};
/** `/organization/12`, `/deal/12`, `/leads/inbox/9f1c2a34-…`. */
const RECORD = /^\/(organization|person|deal|leads\/inbox)\/(\d+|[0-9a-f-]{36})(?:\/|$)/;
const LIST = /^\/(organizations|persons|deals|pipeline|leads)\b/;

/** A field bears its name for the maker's own tests; so do fields of the dialogs that add something. */
const FIELD = '[data-test-key]';
const LABEL = 'label, [data-test*="label" i]';
const ASIDE = '[role="dialog"], [data-test*="modal" i]';
/** Its own names: who a deal or person belongs to, whom it concerns. */
const KEYS: Record<string, string> = {
  org_id: 'client.names',
  related_org_id: 'client.names',
  person_id: 'contact.name',
  value: 'deal.amount',
};

function fieldsOf(document: Document): NamedField[] {
  return seen(document, FIELD).flatMap((field) => {
    if (field.closest(ASIDE) || field.querySelector(FIELD)) return [];
    const label = field.querySelector(LABEL) ?? labelNear(field, LABEL, FIELD);
    // Without its label nobody can say what a value is.
    return label
      ? [
          {
            name: field.getAttribute('data-test-key') ?? '',
            label: fieldValue(label),
            value: fieldValue(field, `button, [role="listbox"], ${LABEL}`),
          },
        ]
      : [];
  });
}

function readRecord(page: PageSource, kind: string, id: string) {
  const { document } = page;
  const type = TYPES[kind];
  const main = document.querySelector('main, [role="main"]') ?? document;
  const fields = fieldsOf(document);
  const links = (of: string) => linkNames(main, `a[href*="/${of}/"]`);
  const mail = seen(main, 'a[href^="mailto:"]')[0]?.getAttribute('href')?.slice(7).split('?')[0];
  const name = fieldValue(seen(document, '[data-test="title-label"], [data-testid="header-title"] h1')[0]);
  return recordContext('pipedrive', page, {
    type,
    id,
    name,
    fields,
    // An address shown as a link is the person's whose page it is.
    people:
      type === 'contact'
        ? mail
          ? [{ role: 'contact', ...(name ? { name } : {}), email: mail }]
          : []
        : asContacts(links('person')),
    organisation: type === 'account' ? '' : (links('organization')[0] ?? ''),
    keys: KEYS,
  });
}

/** Pipedrive: kind and number by the address, the rest as far as its test marks go. */
export const pipedrive: Adapter = {
  id: 'pipedrive',
  name: 'Pipedrive',
  evidence: 'published',
  hosts: ['*.pipedrive.com'],
  detect: ({ url }) => RECORD.test(url.pathname) || LIST.test(url.pathname),
  read(page) {
    const [, kind, id] = RECORD.exec(page.url.pathname) ?? [];
    return kind && id ? readRecord(page, kind, id) : noRecord('pipedrive', page, 'list');
  },
};
