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
  accounts: 'account',
  contacts: 'contact',
  potentials: 'opportunity',
  deals: 'opportunity',
  leads: 'lead',
  cases: 'case',
  tasks: 'activity',
  events: 'activity',
  calls: 'activity',
};
/** `/crm/org123/tab/Accounts/456`, `/crm/tab/Accounts`, `/crm/org123/tab/Accounts/create`. */
const TAB = /^\/crm\/(?:org\d+\/)?tab\/(\w+)(?:\/([\w-]+))?/;

/** A field's value: `id="value_PHONE"`, `id="subvalue_PHONE"`, or the mark for the maker's own tests. */
const FIELD = '[id^="subvalue_"], [id^="value_"], [data-zcqa^="value_"]';
const LABEL = '[id^="label_"], [data-zcqa^="label_"], .cxElementLabel, label';
const ASIDE = '[role="dialog"], lyte-modal-box';
/** Lists of related records mark their columns alike. */
const COLUMN = /^listviewtable/;

function fieldsOf(document: Document): NamedField[] {
  const fields: NamedField[] = [];
  for (const field of seen(document, FIELD)) {
    const mark = field.id || (field.getAttribute('data-zcqa') ?? '');
    const name = mark.replace(/^(sub)?value_/, '');
    if (COLUMN.test(name) || field.closest(ASIDE) || fields.some((one) => one.name === name)) continue;
    const value = fieldValue(field, 'button, label, lyte-icon, lyte-dropdown-box');
    fields.push({ name, label: fieldValue(labelNear(field, LABEL, FIELD)), value });
  }
  return fields;
}

function readRecord(page: PageSource, module: string, id: string) {
  const { document } = page;
  const type = TYPES[module.toLowerCase()];
  const fields = fieldsOf(document);
  const named = (...names: string[]) =>
    names.map((name) => fields.find((one) => one.name.toUpperCase() === name)?.value).find(Boolean);
  const links = (tab: string) =>
    linkNames(document, `[id^="value_"] a[href*="/tab/${tab}/"], [id^="subvalue_"] a[href*="/tab/${tab}/"]`);
  return recordContext('zoho', page, {
    type: type ?? 'other',
    id,
    name:
      // The head of the page, new and old; then the field that holds the name in each module.
      fieldValue(seen(document, '[id^="titlecard_"]')[0]) ||
      fieldValue(seen(document, '#entityNameInBCView')[0]) ||
      named('ACCOUNTNAME', 'POTENTIALNAME', 'FULLNAME', 'LASTNAME', 'SUBJECT') ||
      '',
    fields,
    people: asContacts(
      type === 'contact' ? [] : [named('CONTACTID', 'CONTACTNAME') ?? links('Contacts')[0] ?? ''],
    ),
    organisation:
      type === 'account' ? '' : (named('ACCOUNTID', 'ACCOUNTNAME', 'COMPANY') ?? links('Accounts')[0] ?? ''),
  });
}

/** Zoho CRM: module and number by the address, fields by the names it writes into their ids. */
export const zoho: Adapter = {
  id: 'zoho',
  name: 'Zoho CRM',
  evidence: 'published',
  hosts: [
    'crm.zoho.com',
    'crm.zoho.eu',
    'crm.zoho.in',
    'crm.zoho.com.cn',
    'crm.zoho.com.au',
    'crm.zoho.jp',
    'crm.zoho.sa',
    'crm.zohocloud.ca',
  ],
  detect: ({ url }) => TAB.test(url.pathname) || url.pathname === '/crm/EntityInfo.do',
  read(page) {
    const { pathname, searchParams } = page.url;
    const [, tab, part = ''] = TAB.exec(pathname) ?? [];
    const module = tab ?? searchParams.get('module') ?? '';
    const id = tab ? part : (searchParams.get('id') ?? '');
    if (/^\d+$/.test(id)) return readRecord(page, module, id);
    return TYPES[module.toLowerCase()]
      ? noRecord('zoho', page, part.startsWith('create') ? 'other' : 'list')
      : null;
  },
};
