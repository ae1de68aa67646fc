import type { Fixture } from './saved-pages';

const page = (adapter: string, kind: string, file: string, url: string): Fixture => ({
  file: `${adapter}/${file}`,
  url,
  adapter,
  kind,
});

const ESPO = 'https://crm.meridianbay.example/#';
const ODOO = 'https://erp.meridianbay.example/web#';
const SALESFORCE = 'https://meridianbay.lightning.force.com/lightning';

/** Pages of CRM systems, written for these tests with the structure of the real ones. */
export const CRM_FIXTURES: Fixture[] = [
  page('salesforce', 'record', 'account-zh.html', `${SALESFORCE}/r/Account/001000000000001AAA/view`),
  page(
    'salesforce',
    'record',
    'account-edit-ja.html',
    `${SALESFORCE}/r/Account/001000000000002AAA/edit?count=1`,
  ),
  page('salesforce', 'record', 'opportunity-en.html', `${SALESFORCE}/r/006000000000001AAA/view`),
  page(
    'salesforce',
    'record',
    'contact-en.html',
    'https://meridianbay.my.salesforce.com/lightning/r/Contact/003000000000005AAA/view',
  ),
  page('salesforce', 'list', 'list.html', `${SALESFORCE}/o/Account/list?filterName=Recent`),
  page('salesforce', 'other', 'new.html', `${SALESFORCE}/o/Account/new`),
  page('espocrm', 'record', 'account-de.html', `${ESPO}Account/view/6b0001`),
  page('espocrm', 'record', 'opportunity-zh.html', `${ESPO}Opportunity/view/6b0002`),
  page('espocrm', 'record', 'contact-fr.html', `${ESPO}Contact/view/6b0003`),
  page('espocrm', 'record', 'account-edit.html', `${ESPO}Account/edit/6b0004`),
  page('espocrm', 'list', 'list.html', `${ESPO}Account`),
  page('espocrm', 'other', 'create.html', `${ESPO}Account/create`),
  page('odoo', 'record', 'company-zh.html', `${ODOO}id=41&model=res.partner&view_type=form&cids=1`),
  page('odoo', 'record', 'person-de.html', `${ODOO}id=42&model=res.partner&view_type=form`),
  page('odoo', 'record', 'opportunity-en.html', 'https://erp.meridianbay.example/odoo/crm/45'),
  page('odoo', 'list', 'pipeline.html', `${ODOO}action=209&model=crm.lead&view_type=kanban`),
  page('odoo', 'other', 'new.html', `${ODOO}model=crm.lead&view_type=form&cids=1`),
];
