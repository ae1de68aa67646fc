import type { PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { fieldValue, seen, shown } from './dom/field-value';
import { linkNames, type NamedField, noRecord, recordContext, type RecordType } from './dom/record-context';
import { blockText } from './dom/text';

const TYPES: Record<string, RecordType> = {
  Account: 'account',
  Contact: 'contact',
  Opportunity: 'opportunity',
  Lead: 'lead',
  Case: 'case',
  Task: 'activity',
  Call: 'activity',
  Meeting: 'activity',
};

/** `#Account/view/6b02…`, `#Account/edit/6b02…`, `#Account`, `#Account/create`. */
const ROUTE = /^#([A-Z]\w+)(?:\/(\w+))?(?:\/([\w-]+))?/;
/** The name of a dashboard, calendar, inbox … is written like that of a kind of record. */
const NO_SCOPE = /^(Home|Calendar|Activities|Admin|Preferences|User|Team|About|Email|Stream)$/;
/** "None" in the user's language, pencils, "mobile" beside a number, who changed it beside when. */
const HINTS =
  '.none-value, .inline-edit-link, .small, .field[data-name$="By"], button, label, .selectize-dropdown, select.phone-type';

function fieldsOf(form: Element): NamedField[] {
  const fields: NamedField[] = [];
  // A cell is a label and a field that bear the same name; rows of lists are built of cells too.
  for (const cell of seen(form, '.cell[data-name]')) {
    const field = cell.querySelector(':scope > .field');
    // `hidden-cell`: takes a place but shows nothing.
    if (!field || cell.matches('.hidden-cell') || cell.closest('.list-row, .modal')) continue;
    const name = cell.getAttribute('data-name') ?? '';
    const value = fieldValue(field, HINTS);
    fields.push({
      name,
      label: fieldValue(cell.querySelector(':scope > .control-label'), HINTS.replace(', label', '')),
      // First name, last name and greeting are typed into a box each.
      value: name === 'name' ? value.replaceAll(', ', field.querySelector('input') ? ' ' : ', ') : value,
    });
  }
  return fields;
}

/** Contacts in the record's own field and in the list below it, with the address its row shows. */
function contactsOf(main: Element): PagePerson[] {
  return seen(
    main,
    '.cell[data-name="contacts"] a[href^="#Contact/view/"], .panel[data-name="contacts"] a[href^="#Contact/view/"]',
  ).map((link) => {
    const row = link.closest('.list-row');
    const email = row?.querySelector('[data-email-address]')?.getAttribute('data-email-address');
    const phone = row?.querySelector('[data-phone-number]')?.getAttribute('data-phone-number');
    return {
      role: 'contact',
      name: fieldValue(link),
      ...(email ? { email } : {}),
      ...(phone ? { phone } : {}),
    };
  });
}

function readRecord(page: PageSource, main: Element, scope: string, id: string) {
  // `data-scope` names the kind of the record on the page; while another one is loading it differs from the address.
  const form = seen(main, '.detail[data-scope], .edit[data-scope]').find((one) => !one.closest('.modal'));
  if (form && form.getAttribute('data-scope') !== scope) return null;
  const fields = form ? fieldsOf(form) : [];
  // Beside the linked company stands the person's position there.
  const position = form?.querySelector('.cell[data-name="accounts"] .small');
  return recordContext('espocrm', page, {
    type: TYPES[scope],
    id,
    name:
      fields.find((field) => field.name === 'name')?.value ||
      // "Accounts › Name": the last crumb.
      fieldValue(main.querySelector('.header-title .breadcrumb-item:last-child .title')),
    fields,
    jobTitle: position && shown(position) ? fieldValue(position) : '',
    people: scope === 'Contact' ? [] : contactsOf(main),
    organisation: form
      ? (linkNames(form, '.cell[data-name] > .field a[href^="#Account/view/"]')[0] ?? '')
      : '',
    notes: seen(main, '.panel-stream .list-row .stream-post-container')
      .map((post) => blockText(post))
      .join('\n'),
  });
}

/** EspoCRM 9, on whatever host it is installed. */
export const espocrm: Adapter = {
  id: 'espocrm',
  name: 'EspoCRM 9',
  evidence: 'running',
  hosts: [],
  // `data-view-cid` is what its view engine marks every view with.
  detect: ({ document, url }) =>
    ROUTE.test(url.hash) && Boolean(document.querySelector('#content > #main[data-view-cid]')),
  read(page) {
    const main = page.document.querySelector('#content > #main');
    const [, scope = '', action = 'list', id] = ROUTE.exec(page.url.hash) ?? [];
    if (!main || NO_SCOPE.test(scope)) return null;
    if (/^(view|edit)$/.test(action) && id) return readRecord(page, main, scope, id);
    if (action === 'create') return noRecord('espocrm', page, 'other');
    return action === 'list' ? noRecord('espocrm', page, 'list') : null;
  },
};
