import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { siteAdapters } from '../lib/adapters/site-adapters';
import { type Server, servePanel } from '../lib/page/serve-panel';

type Scope = { twofoldServer?: Server };

// Brought into a tab by a panel that opens beside it; a page without a panel is never read.
export default defineUnlistedScript(() => {
  const scope = globalThis as Scope;
  scope.twofoldServer?.stop();
  scope.twofoldServer = servePanel(siteAdapters);
});
