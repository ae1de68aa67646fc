import type { Adapter } from './adapter';
import { dynamics } from './dynamics';
import { espocrm } from './espocrm';
import { gmail } from './gmail';
import { hubspot } from './hubspot';
import { netease } from './netease';
import { odoo } from './odoo';
import { outlook } from './outlook';
import { pipedrive } from './pipedrive';
import { qqmail } from './qqmail';
import { qqmailNew } from './qqmail-new';
import { roundcube } from './roundcube';
import { salesforce } from './salesforce';
import { zoho } from './zoho';

/** Sites we know by name, read by their own hooks. */
export const siteAdapters: Adapter[] = [
  gmail,
  outlook,
  qqmail,
  qqmailNew,
  netease,
  roundcube,
  salesforce,
  dynamics,
  hubspot,
  pipedrive,
  zoho,
  odoo,
  espocrm,
];
