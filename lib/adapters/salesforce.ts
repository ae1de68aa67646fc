import type { Adapter, PageSource } from './adapter';
import { fieldValue, shown } from './dom/field-value';
import { asContacts, type NamedField, noRecord, recordContext, type RecordType } from './dom/record-context';

const TYPES: Record<string, RecordType> = {
  Account: 'account',
  Contact: 'contact',
  Opportunity: 'opportunity',
  Lead: 'lead',
  Case: 'case',
  Task: 'activity',
  Event: 'activity',
};
/** The first three characters of a record number tell its kind where the address does not. */
const PREFIXES: Record<string, string> = {
  '001': 'Account',
  '003': 'Contact',
  '006': 'Opportunity',
  '00Q': 'Lead',
  '500': 'Case',
  '00T': 'Task',
  '00U': 'Event',
};

/** `/lightning/r/Account/001…/view`, `/lightning/r/001…/view`. */
const RECORD = /^\/lightning\/r\/(?:(\w+)\/)?([a-zA-Z0-9]{15}(?:[a-zA-Z0-9]{3})?)\/(view|edit)/;
/** `/lightning/o/Account/list`, `/lightning/o/Account/new`. */
const OBJECT = /^\/lightning\/o\/\w+\/(\w+)/;

/**
 * A field, from the surest hook to the loosest: with the object and field name, with the label the layout was given,
 * a field of a dynamic form, and the bare output every one of these holds.
 */
const FIELD = '[data-target-selection-name^="sfdc:RecordField."]';
const CELLS = `${FIELD}, records-record-layout-item[field-label], flexipage-field[data-field-id], .test-id__output-root`;
/** Labels, hints ("calculated on save"), what only a screen reader reads, menus, and a choice not made (empty value). */
const NO_VALUE =
  'label, legend, .test-id__field-label-container, .calculate-on-save-msg, .slds-form-element__help, .slds-assistive-text, [role="listbox"], button:not([role="combobox"]), button[data-value=""], force-record-avatar';

/** Where a cell shows its value, by names that no style sheet needs. */
const OUTPUT =
  '[data-output-element-id="output-field"], [slot="outputField"], lightning-formatted-text, lightning-formatted-name, lightning-formatted-phone, lightning-formatted-email, lightning-formatted-url, lightning-formatted-number, force-lookup, input, textarea, select';

/** The document and every open shadow root: components with native shadow hold their content there. */
function rootsOf(root: ParentNode): ParentNode[] {
  const inner = [...root.querySelectorAll('*')].flatMap((el) =>
    el.shadowRoot ? rootsOf(el.shadowRoot) : [],
  );
  return [root, ...inner];
}

/**
 * Not in a form that creates something (its tag says `___create___`), and in a dialog only where the record itself
 * is edited in it.
 */
function ofThisRecord(el: Element, editing: boolean): boolean {
  for (let at: Element | null = el; at; at = at.parentElement) {
    if (at.localName.includes('___create___')) return false;
    if (!editing && at.matches('.slds-modal, [role="dialog"], records-modal-lwc-detail-panel-wrapper'))
      return false;
  }
  return true;
}

/** Object and field name of a cell; a dynamic form writes them as `RecordSLA_cField`. */
function nameOf(cell: Element): { object?: string; name: string } {
  const marked = cell.matches(FIELD) ? cell : cell.querySelector(FIELD);
  const [, object, name] = marked?.getAttribute('data-target-selection-name')?.split('.') ?? [];
  if (object && name) return { object, name };
  const dynamic = /^Record(\w+?)Field\d*$/.exec(cell.getAttribute('data-field-id') ?? '');
  return { name: dynamic?.[1] ?? '' };
}

function fieldsOf(cells: Element[], object: string): NamedField[] {
  const fields: NamedField[] = [];
  for (const cell of cells) {
    if (cell.parentElement?.closest(CELLS)) continue;
    const { object: of, name } = nameOf(cell);
    // A related record's fields may stand beside the record's own.
    if ((of && of !== object) || (name && fields.some((one) => one.name === name))) continue;
    const label =
      cell.querySelector('.test-id__field-label, legend, [data-main-label], label') ??
      cell.querySelector('.slds-form-element__label');
    // Without a label that is told apart the cell's text is label and value in one: only a marked value counts.
    const shownIn = label ? cell : cell.querySelector(OUTPUT);
    if (!shownIn) continue;
    const value = fieldValue(shownIn, NO_VALUE);
    fields.push({
      name,
      label: fieldValue(label, 'abbr') || (cell.getAttribute('field-label') ?? ''),
      // First name, last name and greeting are typed into a box each.
      value: name === 'Name' ? value.replaceAll(', ', cell.querySelector('input') ? ' ' : ', ') : value,
    });
  }
  return fields;
}

function readRecord(page: PageSource, object: string, id: string, editing: boolean) {
  const roots = rootsOf(page.document);
  // Tabs of a console stay in the document when another one is in front: only what is seen counts.
  const all = (selector: string) =>
    roots
      .flatMap((root) => [...root.querySelectorAll(selector)])
      .filter((el) => shown(el) && ofThisRecord(el, editing));
  const fields = fieldsOf(all(CELLS), object);
  // The highlights in the head repeat some fields and may hold others.
  for (const item of all('records-highlights-details-item')) {
    const label = fieldValue(item.querySelector('.slds-text-title'));
    const value = fieldValue(item.querySelector('.fieldComponent'), NO_VALUE);
    if (label && !fields.some((field) => field.label === label)) fields.push({ name: '', label, value });
  }
  const links = (kind: string, prefix: string) =>
    all(`a[href*="/lightning/r/${kind}/"], a[href*="/lightning/r/${prefix}"]`).map((link) =>
      fieldValue(link, NO_VALUE),
    );
  const named = (...names: string[]) =>
    names.map((name) => fields.find((field) => field.name === name)?.value).find(Boolean);
  return recordContext('salesforce', page, {
    type: object ? (TYPES[object] ?? 'other') : undefined,
    id,
    name:
      named('Name') ??
      // The record's name in the head; `.entityNameTitle` beside it is the kind of record.
      (all('[slot="primaryField"]').map((el) => fieldValue(el))[0] ||
        named('Subject', 'CaseNumber') ||
        (fields.length ? (/^(.+) \| .+ \| Salesforce$/.exec(page.document.title)?.[1] ?? '') : '')),
    fields,
    people: asContacts(object === 'Contact' ? [] : links('Contact', '003')),
    organisation: named('AccountId') ?? links('Account', '001')[0] ?? '',
  });
}

/** Salesforce Lightning: a record as it is shown or edited. The classic pages are left to the reader of any page. */
export const salesforce: Adapter = {
  id: 'salesforce',
  name: 'Salesforce Lightning',
  evidence: 'captured',
  hosts: ['*.lightning.force.com', '*.my.salesforce.com', '*.sfcrmapps.cn', '*.sfcrmproducts.cn'],
  detect: ({ url }) => RECORD.test(url.pathname) || OBJECT.test(url.pathname),
  read(page) {
    const [, given, id, action] = RECORD.exec(page.url.pathname) ?? [];
    if (id) return readRecord(page, given ?? PREFIXES[id.slice(0, 3)] ?? '', id, action === 'edit');
    const [, what] = OBJECT.exec(page.url.pathname) ?? [];
    return noRecord('salesforce', page, what === 'new' ? 'other' : 'list');
  },
};
