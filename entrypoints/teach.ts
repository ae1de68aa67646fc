import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pickValue } from '../lib/page/pick/pick-value';
import type { Server } from '../lib/page/serve-panel';

type Scope = { twofoldServer?: Server };

// Brought in when the user asks in the panel to teach a page; it does nothing until the panel says so over its port.
export default defineUnlistedScript(() => (globalThis as Scope).twofoldServer?.add({ pick: pickValue }));
