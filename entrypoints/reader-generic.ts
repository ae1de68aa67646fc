import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { generic } from '../lib/adapters/generic';
import type { Server } from '../lib/page/serve-panel';

type Scope = { twofoldServer?: Server };

// The larger half of the reader, only where no site adapter knows the page.
export default defineUnlistedScript(() => (globalThis as Scope).twofoldServer?.add({ generic }));
