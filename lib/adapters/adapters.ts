import type { Adapter } from './adapter';
import { generic } from './generic';
import { siteAdapters } from './site-adapters';

/** In this order: sites we know by name first, the reader of any page by its structure last. */
export const adapters: Adapter[] = [...siteAdapters, generic];
