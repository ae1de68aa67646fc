import { defineBackground } from 'wxt/utils/define-background';
import { HidePill, OpenPanel } from '../lib/messages/page-messages';
import { setPillHidden } from '../lib/platform/pill-hosts';
import { injectReader, onSitesChanged, registerPill } from '../lib/platform/readers';
import { broadcast, onInstalled, onMessage, onToolbarClick } from '../lib/platform/runtime';
import { openPanel } from '../lib/platform/side-panel';

// Listeners stand at the top level: the worker is started anew for each event.
export default defineBackground(() => {
  onToolbarClick((tabId) => {
    void openPanel(tabId);
    void injectReader(tabId, 'sites').then(() => broadcast({ type: 'tab-granted', tabId }));
  });

  onMessage((message, { tabId, url }) => {
    if (tabId === undefined) return;
    if (OpenPanel.safeParse(message).success) void openPanel(tabId);
    const hide = HidePill.safeParse(message);
    if (hide.success && url) void setPillHidden(new URL(url).hostname, hide.data.hidden);
  });

  onInstalled(() => void registerPill());
  onSitesChanged(() => void registerPill());
});
