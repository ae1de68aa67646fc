import type { Adapter } from './adapter';
import { gmail } from './gmail';

/** Sites we know by name, read by their own hooks. */
export const siteAdapters: Adapter[] = [gmail];
