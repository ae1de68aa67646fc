import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readTaught } from '../lib/adapters/taught/read-taught';
import type { Server } from '../lib/page/serve-panel';

type Scope = { twofoldServer?: Server };

// Only on hosts of which the user has taught a page.
export default defineUnlistedScript(() => (globalThis as Scope).twofoldServer?.add({ taught: readTaught }));
