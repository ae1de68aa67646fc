import type { Adapter } from './adapter';
import { espocrm } from './espocrm';
import { gmail } from './gmail';
import { odoo } from './odoo';
import { salesforce } from './salesforce';

/** Sites we know by name, read by their own hooks. */
export const siteAdapters: Adapter[] = [gmail, salesforce, odoo, espocrm];
