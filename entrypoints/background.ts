import { defineBackground } from 'wxt/utils/define-background';
import { HidePill, OpenPanel } from '../lib/messages/page-messages';
import { PICKED_CHARACTERS, pickText } from '../lib/messages/picked';
import { newId } from '../lib/platform/clock';
import { forgetPicked, keepPicked } from '../lib/platform/picked-texts';
import { setPillHidden } from '../lib/platform/pill-hosts';
import { injectReader, onSitesChanged, registerPill } from '../lib/platform/readers';
import { broadcast, onInstalled, onMessage, onToolbarClick } from '../lib/platform/runtime';
import { onKeyPick, onMenuPick, type PickedTab, putUpMenu, readSelection } from '../lib/platform/selection';
import { openPanel } from '../lib/platform/side-panel';
import { onTabClosed } from '../lib/platform/tabs';

/** Lets the panel beside a tab read it, whether it is open already or only just opening. */
async function grant(tabId: number): Promise<void> {
  await injectReader(tabId, 'sites');
  broadcast({ type: 'tab-granted', tabId });
}

/** Keeps what is selected for the panel, which offers its facts; nothing of it is stored in the book. */
async function pick(tab: PickedTab, menu?: { frameId: number; text: string }): Promise<void> {
  const read = await readSelection(tab.id, PICKED_CHARACTERS, menu?.frameId);
  await keepPicked(tab.id, pickText({ id: newId(), tab, menu, read }));
  await grant(tab.id);
}

// Listeners stand at the top level: the worker is started anew for each event.
export default defineBackground(() => {
  onToolbarClick((tabId) => {
    void openPanel(tabId);
    void grant(tabId);
  });

  onMenuPick(({ tab, frameId, text }) => {
    void openPanel(tab.id);
    void pick(tab, { frameId, text });
  });
  onKeyPick((tab) => {
    void openPanel(tab.id);
    void pick(tab);
  });
  onTabClosed((tabId) => void forgetPicked(tabId));

  onMessage((message, { tabId, url }) => {
    if (tabId === undefined) return;
    if (OpenPanel.safeParse(message).success) void openPanel(tabId);
    const hide = HidePill.safeParse(message);
    if (hide.success && url) void setPillHidden(new URL(url).hostname, hide.data.hidden);
  });

  onInstalled(() => {
    void registerPill();
    void putUpMenu();
  });
  onSitesChanged(() => void registerPill());
});
