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
const DYNAMICS = 'https://meridianbay.crm4.dynamics.com/main.aspx?appid=3f1c';
const HUBSPOT = 'https://app-eu1.hubspot.com/contacts/77';
const PIPEDRIVE = 'https://meridianbay.pipedrive.com';
const ZOHO = 'https://crm.zoho.com.cn/crm/org7/tab';

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
  page(
    'dynamics',
    'record',
    'account-zh.html',
    `${DYNAMICS}&pagetype=entityrecord&etn=account&id=9F1C2A34-5B6D-4E7F-8A90-B1C2D3E4F5A6`,
  ),
  page(
    'dynamics',
    'record',
    'opportunity-de.html',
    `${DYNAMICS}&pagetype=entityrecord&etn=opportunity&id=9f1c2a34-5b6d-4e7f-8a90-b1c2d3e4f5a7`,
  ),
  page('dynamics', 'list', 'list.html', `${DYNAMICS}&pagetype=entitylist&etn=account`),
  page('dynamics', 'other', 'new.html', `${DYNAMICS}&pagetype=entityrecord&etn=account`),
  page('hubspot', 'record', 'company-es.html', `${HUBSPOT}/record/0-2/55`),
  page('hubspot', 'record', 'contact-en.html', `${HUBSPOT}/contact/901`),
  page('hubspot', 'record', 'deal-en.html', `${HUBSPOT}/record/0-3/31`),
  page('hubspot', 'list', 'list.html', `${HUBSPOT}/objects/0-2/views/all/list`),
  page('pipedrive', 'record', 'deal-en.html', `${PIPEDRIVE}/deal/4`),
  page('pipedrive', 'record', 'person-et.html', `${PIPEDRIVE}/person/8`),
  page('pipedrive', 'list', 'list.html', `${PIPEDRIVE}/deals/user/1`),
  page('zoho', 'record', 'account-zh.html', `${ZOHO}/Accounts/5500001`),
  page('zoho', 'record', 'deal-en.html', `${ZOHO}/Potentials/5500002`),
  page(
    'zoho',
    'record',
    'contact-en.html',
    'https://crm.zoho.eu/crm/EntityInfo.do?module=Contacts&id=5500003',
  ),
  page('zoho', 'list', 'list.html', `${ZOHO}/Accounts/custom-view/12/list`),
  page('zoho', 'other', 'new.html', `${ZOHO}/Accounts/create`),
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
