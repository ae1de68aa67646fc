import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Server } from '../lib/page/serve-panel';
import { structureOf } from '../lib/page/structure';

type Scope = { twofoldServer?: Server };

// Brought in when the user asks for a diagnosis; its result goes back to the panel that asked.
export default defineUnlistedScript(() => {
  const context = (globalThis as Scope).twofoldServer?.reading();
  return context ? structureOf(document, context) : [];
});
