import type { Adapter } from './adapter';
import { espocrm } from './espocrm';
import { gmail } from './gmail';
import { odoo } from './odoo';

/** Sites we know by name, read by their own hooks. */
export const siteAdapters: Adapter[] = [gmail, odoo, espocrm];
