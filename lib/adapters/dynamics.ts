import type { Adapter, PageSource } from './adapter';
import { fieldValue, seen } from './dom/field-value';
import { type NamedField, noRecord, recordContext, type RecordType } from './dom/record-context';

const TYPES: Record<string, RecordType> = {
  account: 'account',
  contact: 'contact',
  opportunity: 'opportunity',
  lead: 'lead',
  incident: 'case',
  task: 'activity',
  appointment: 'activity',
  phonecall: 'activity',
  email: 'activity',
};

const DIALOG = '[role="dialog"], [data-id="quickCreateRoot"]';
/** The cell of a field; those in the head of the form and in the flow of stages bear a prefix. */
const CELL = '-FieldSectionItemContainer';
const PREFIX = /^header_(process_)?/;
/** Labels, marks for "required" and "locked", menus, buttons that act. */
const NO_VALUE =
  'label, [id$="-field-label"], [data-id$="-field-label"], [data-id$="-required-icon"], [data-id$="-locked-icon"], [role="listbox"], [role="presentation"] svg, button:not([role="combobox"])';

function cellValue(cell: Element): string {
  // A lookup writes what is chosen into a tag each, beside an empty box to search in.
  const tags = seen(cell, '[data-id$="_selected_tag_text"]');
  const tag = tags.map((one) => fieldValue(one)).join(', ');
  return tag || fieldValue(cell, NO_VALUE);
}

function fieldsOf(root: ParentNode): NamedField[] {
  const fields: NamedField[] = [];
  function add(name: string, label: string, value: string): void {
    if (value && !fields.some((one) => one.name === name)) fields.push({ name, label, value });
  }
  for (const cell of seen(root, `[data-id$="${CELL}"]`)) {
    if (cell.closest(DIALOG)) continue;
    const name = (cell.getAttribute('data-id') ?? '').slice(0, -CELL.length).replace(PREFIX, '');
    const label = cell.querySelector('[id$="-field-label"], [data-id$="-field-label"], label');
    add(name, fieldValue(label, '[data-id$="-required-icon"]'), cellValue(cell));
  }
  // Controls outside of cells: `telephone1.fieldControl-phone-text-input`, their label told to screen readers.
  for (const control of seen(root, ':is(input, textarea, select)[data-id*=".fieldControl"]')) {
    const name = (control.getAttribute('data-id') ?? '').split('.')[0]?.replace(PREFIX, '') ?? '';
    if (!control.closest(DIALOG)) add(name, control.getAttribute('aria-label') ?? '', fieldValue(control));
  }
  return fields;
}

function readForm(page: PageSource, entity: string, id: string) {
  const { document } = page;
  const fields = fieldsOf(document);
  const named = (name: string) => fields.find((field) => field.name === name)?.value;
  // The title's attribute is the name alone; its text ends in whether it is saved.
  const title = seen(document, '[data-id="header_title"], [id^="formHeaderTitle"]').find(
    (one) => !one.closest(DIALOG),
  );
  return recordContext('dynamics', page, {
    type: entity ? (TYPES[entity] ?? 'other') : undefined,
    id: id.replaceAll(/[{}]/g, '').toLowerCase(),
    name:
      title?.getAttribute('title') ||
      fieldValue(title, '[data-id="header_saveStatus"]').replace(/\s*- \p{L}+$/u, '') ||
      [named('name'), named('fullname'), named('title'), named('subject')].find(Boolean) ||
      [named('firstname'), named('lastname')].filter(Boolean).join(' '),
    fields,
    organisation: named('parentcustomerid') ?? named('parentaccountid') ?? named('customerid') ?? '',
    // On a deal or a lead the field called "parent account" is its client, and so is the customer of a case.
    keys: entity === 'account' ? {} : { parentaccountid: 'client.names', customerid: 'client.names' },
  });
}

/** Dynamics 365, model-driven apps. */
export const dynamics: Adapter = {
  id: 'dynamics',
  name: 'Dynamics 365 (model-driven apps)',
  evidence: 'published',
  hosts: ['*.dynamics.com', '*.dynamics.cn'],
  detect: ({ url }) => url.pathname.endsWith('/main.aspx') && url.searchParams.has('pagetype'),
  read(page) {
    const { searchParams } = page.url;
    const id = searchParams.get('id');
    const kind = searchParams.get('pagetype');
    if (kind === 'entitylist') return noRecord('dynamics', page, 'list');
    if (kind !== 'entityrecord') return null;
    return id ? readForm(page, searchParams.get('etn') ?? '', id) : noRecord('dynamics', page, 'other');
  },
};
