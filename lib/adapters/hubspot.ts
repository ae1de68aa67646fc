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

/** Kinds of objects by number (and as older addresses write them). */
const TYPES: Record<string, RecordType> = {
  '0-1': 'contact',
  contact: 'contact',
  '0-2': 'account',
  company: 'account',
  '0-3': 'opportunity',
  deal: 'opportunity',
  '0-5': 'case',
  ticket: 'case',
};
/** `/contacts/123/record/0-2/456`, before that `/contacts/123/company/456`. */
const RECORD = /^\/contacts\/\d+\/(?:record\/(\d+-\d+)|(contact|company|deal|ticket))\/(\d+)/;
/** `/contacts/123/objects/0-2/views/all/list`. */
const LIST = /^\/contacts\/\d+\/(objects|list|contacts|companies|deals|tickets)\b/;

const NAME = 'property-input-';
const FIELD = `[data-selenium-test^="${NAME}"]`;
const LABEL = '[data-selenium-test*="property-label"], [data-test-id*="property-label"], label';
/** A preview of another record, or the form for a new one. */
const ASIDE = '[data-crm-location="CRM_OBJECT_PREVIEW"], [role="dialog"]';
const chicklet = (kind: string) =>
  `[data-selenium-test="${kind}-chicklet-title-link"], [data-test-id="${kind}-chicklet-title-link"]`;

function fieldsOf(document: Document): NamedField[] {
  const fields: NamedField[] = [];
  for (const field of seen(document, FIELD)) {
    const name = field.getAttribute('data-selenium-test')?.slice(NAME.length) ?? '';
    if (field.closest(ASIDE) || fields.some((one) => one.name === name)) continue;
    fields.push({
      name,
      label: fieldValue(labelNear(field, LABEL, FIELD)),
      // A choice is shown in a button.
      value: fieldValue(field, 'label, [role="listbox"]'),
    });
  }
  return fields;
}

function readRecord(page: PageSource, kind: string, id: string) {
  const { document } = page;
  const fields = fieldsOf(document);
  const named = (...names: string[]) =>
    names.map((name) => fields.find((one) => one.name === name)?.value ?? '');
  const type = TYPES[kind] ?? 'other';
  const title = seen(document, '[data-selenium-test="highlightTitle"]').find((one) => !one.closest(ASIDE));
  const people = linkNames(document, chicklet('contact'));
  return recordContext('hubspot', page, {
    type,
    id,
    name:
      fieldValue(title) ||
      (type === 'contact'
        ? named('firstname', 'lastname').filter(Boolean).join(' ')
        : named('name', 'dealname', 'subject').find(Boolean)) ||
      '',
    fields,
    people: asContacts(
      type === 'contact' ? [] : people.length ? people : linkNames(document, 'a[href*="/record/0-1/"]'),
    ),
    organisation:
      linkNames(document, chicklet('company'))[0] ??
      (named('company')[0] || (linkNames(document, 'a[href*="/record/0-2/"]')[0] ?? '')),
  });
}

/** HubSpot: fields by the names that its own tests know them by, for the classes change with every release. */
export const hubspot: Adapter = {
  id: 'hubspot',
  name: 'HubSpot',
  evidence: 'published',
  hosts: [
    'app.hubspot.com',
    'app-ap1.hubspot.com',
    'app-eu1.hubspot.com',
    'app-na2.hubspot.com',
    'app-na3.hubspot.com',
  ],
  detect: ({ url }) => RECORD.test(url.pathname) || LIST.test(url.pathname),
  read(page) {
    const [, number, word, id] = RECORD.exec(page.url.pathname) ?? [];
    return id ? readRecord(page, number ?? word ?? '', id) : noRecord('hubspot', page, 'list');
  },
};
