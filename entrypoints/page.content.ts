import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountPill } from '../lib/page/pill';

/** Kept on the isolated world's window, so that an updated script ends the stale one. */
type Scope = { twofoldPill?: () => void };

export default defineContentScript({
  // Registered site by site once the user allows it: never by the manifest.
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main() {
    const scope = globalThis as Scope;
    scope.twofoldPill?.();
    scope.twofoldPill = mountPill();
  },
});
