import type { PagePerson } from '../domain/model/page-context';
import type { Adapter, PageSource } from './adapter';
import { fieldValue, seen, shown } from './dom/field-value';
import { type NamedField, noRecord, recordContext, type RecordType } from './dom/record-context';
import { keyOfName } from './dom/record-keys';
import { blockText } from './dom/text';

const TYPES: Record<string, RecordType> = {
  'crm.lead': 'opportunity',
  'helpdesk.ticket': 'case',
  'calendar.event': 'activity',
  'mail.activity': 'activity',
  'project.task': 'activity',
};
/** Odoo 18 writes `/odoo/crm/45` instead of the model's name. */
const WORDS: Record<string, string> = {
  contacts: 'res.partner',
  crm: 'crm.lead',
  helpdesk: 'helpdesk.ticket',
};

/** Names Odoo uses in its own way: the customer of a deal, the deal's own amount, a person's company. */
const KEYS: Record<string, string> = {
  partner_id: 'client.names',
  parent_id: 'client.names',
  expected_revenue: 'deal.amount',
};

/** Rows of lists within the form, its counters at the top. */
const INNER = '.o_field_x2many, .o-form-buttonbox, .o_dialog, .modal';

/** `#id=41&model=res.partner&view_type=form` (to 17), `/odoo/crm/45` (from 18). */
function addressOf(url: URL): { id?: string; model?: string } {
  const hash = new URLSearchParams(url.hash.slice(1));
  const path = url.pathname.split('/').filter(Boolean);
  const id = hash.get('id') ?? (path[0] === 'odoo' ? path.at(-1) : undefined);
  const word = hash.get('model') ?? (path[0] === 'odoo' ? path.at(-2) : undefined);
  const model = word && (WORDS[word] ?? word);
  return { ...(id && /^\d+$/.test(id) ? { id } : {}), ...(model ? { model } : {}) };
}

function widgetValue(widget: Element): string {
  // Of a row of arrows the current one counts, without how long it has been; it stands for a choice, as a radio does.
  const arrow = widget.querySelector('.o_arrow_button_current');
  if (arrow) return fieldValue(arrow, '.small');
  const radio = widget.querySelector('input[type="radio"]:checked');
  if (radio) return fieldValue(radio.parentElement?.querySelector('label'));
  if (widget.querySelector('input[type="radio"], .o_priority')) return '';
  return fieldValue(widget, 'button, label, .o_delete, .o-autocomplete--dropdown-menu');
}

function fieldsOf(form: Element): NamedField[] {
  const widgets = seen(form, '.o_field_widget[name]').filter((one) => !one.parentElement?.closest(INNER));
  const used = new Set<Element>();
  const fields: NamedField[] = [];
  for (const label of seen(form, '.o_form_label')) {
    // A radio button's label names a choice.
    if (label.closest(INNER) || label.closest('.o_radio_item, .o_field_widget')) continue;
    // `for="phone_0"`: the field's name and a number. Without it, all that stands beside the label belongs to it.
    const name = label.getAttribute('for')?.replace(/_\d+$/, '') ?? '';
    const beside = label.closest('.o_wrap_field');
    const mine = name
      ? widgets.filter((one) => one.getAttribute('name') === name && !used.has(one)).slice(0, 1)
      : widgets.filter((one) => beside?.contains(one) && !used.has(one));
    for (const one of mine) used.add(one);
    fields.push({
      name: name || (label.getAttribute('name') ?? ''),
      label: fieldValue(label, 'sup'),
      value: mine.map(widgetValue).filter(Boolean).join(', '),
    });
  }
  for (const widget of widgets) {
    const name = widget.getAttribute('name') ?? '';
    // The name stands in the heading and the stage above it, both without a label; the kind of partner names itself.
    const group = widget.querySelector('[role="radiogroup"][aria-label]');
    if (used.has(widget) || !(group || keyOfName(name, 'opportunity'))) continue;
    fields.push({ name, label: group?.getAttribute('aria-label') ?? '', value: widgetValue(widget) });
  }
  return fields;
}

/** Persons of a company: a card each below the form. */
function contactsOf(form: Element): PagePerson[] {
  return seen(form, '.o_field_widget[name="child_ids"] .o_kanban_record').flatMap((card) => {
    const name = card.querySelector('[name="name"]');
    const email = fieldValue(card.querySelector('[name="email"]'));
    const phone = fieldValue(card.querySelector('[name="phone"], [name="mobile"]'));
    // The position follows the name and is no field of its own.
    const position = name?.nextElementSibling;
    const jobTitle = position && !position.querySelector('[name]') ? fieldValue(position) : '';
    return name
      ? [
          {
            role: 'contact' as const,
            name: fieldValue(name),
            ...(email ? { email } : {}),
            ...(phone ? { phone } : {}),
            ...(jobTitle ? { jobTitle } : {}),
          },
        ]
      : [];
  });
}

/** A partner is a company or a person: by the choice in the form, else by having a position or a parent. */
function typeOf(form: Element, model: string | undefined, fields: NamedField[]): RecordType | undefined {
  if (model === 'crm.lead') {
    // A lead that is no opportunity yet has no stage.
    return fields.some((field) => field.name === 'stage_id' && field.value) ? 'opportunity' : 'lead';
  }
  if (model !== 'res.partner') return model ? (TYPES[model] ?? 'other') : undefined;
  const choice = form.querySelector('[name="company_type"] input:checked')?.getAttribute('data-value');
  const person = fields.some((field) => /^(function|parent_id)$/.test(field.name) && field.value);
  return choice === 'person' || (!choice && person) ? 'contact' : 'account';
}

function readForm(page: PageSource, form: Element, view: Element) {
  const { id, model: given } = addressOf(page.url);
  if (!id) return noRecord('odoo', page, 'other');
  // The form of deals marks itself, whatever the address says.
  const model =
    given ?? (view.matches('.o_crm_form_view, .o_lead_opportunity_form') ? 'crm.lead' : undefined);
  const fields = fieldsOf(form);
  return recordContext('odoo', page, {
    type: typeOf(form, model, fields),
    id,
    name:
      fields.find((field) => field.name === 'name')?.value ||
      fieldValue(view.querySelector('.o_last_breadcrumb_item > span')),
    fields,
    people: contactsOf(form),
    keys: KEYS,
    notes: seen(view, '.o-mail-Message-body')
      .map((message) => blockText(message))
      .join('\n'),
  });
}

/** Odoo 17 (and the addresses of 18), on whatever host it is installed. */
export const odoo: Adapter = {
  id: 'odoo',
  name: 'Odoo 17',
  evidence: 'running',
  hosts: [],
  // The frame of its back office; its public website has none.
  detect: ({ document }) => Boolean(document.querySelector('.o_action_manager .o_view_controller')),
  read(page) {
    const view = [...page.document.querySelectorAll('.o_action_manager .o_view_controller')].find(
      (one) => shown(one) && !one.closest('.o_dialog, .modal'),
    );
    if (!view) return null;
    const form = view.matches('.o_form_view') ? view.querySelector('.o_form_renderer') : null;
    if (form) return readForm(page, form, view);
    return view.matches('.o_list_view, .o_kanban_view') ? noRecord('odoo', page, 'list') : null;
  },
};
