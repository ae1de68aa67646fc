import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPill } from '../lib/page/pill';
import { servePanel } from '../lib/page/serve-panel';

/** Kept on the isolated world's window: a second injection ends the first, and an updated one the stale one. */
type Scope = { twofoldStop?: () => void };

export default defineContentScript({
  // Registered site by site once the user allows it, or injected into one tab by a click: never by the manifest.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const scope = globalThis as Scope;
    scope.twofoldStop?.();
    const stops = [servePanel(), mountPill()];
    scope.twofoldStop = () => {
      for (const stop of stops) stop();
    };
  },
});
