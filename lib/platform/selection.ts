/** The two ways to hand over selected text: an entry of the page's menu, and a command of the keyboard. */
import { browser } from './browser';

const MENU_ID = 'add-to-client';
/** Stands in the manifest too. */
const COMMAND = 'add-selection';

export type PickedTab = { id: number; url?: string; title?: string };

type AnyTab = { id?: number | undefined; url?: string | undefined; title?: string | undefined };

function tabOf(tab: AnyTab | undefined): PickedTab | null {
  if (tab?.id === undefined || tab.id < 0) return null;
  return { id: tab.id, ...(tab.url ? { url: tab.url } : {}), ...(tab.title ? { title: tab.title } : {}) };
}

/** Puts up the entry, in the browser's language. The browser keeps it while the worker sleeps. */
export async function putUpMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  const title = browser.i18n.getMessage('addToClient');
  browser.contextMenus.create({ id: MENU_ID, title, contexts: ['selection'] }, () => {
    // Reading it keeps the browser from reporting an unchecked error.
    void browser.runtime.lastError;
  });
}

/** The entry was clicked; `text` is what the browser itself holds for selected. Lends access to the tab. */
export function onMenuPick(
  listener: (pick: { tab: PickedTab; frameId: number; text: string }) => void,
): void {
  browser.contextMenus.onClicked.addListener((info, shown) => {
    const tab = tabOf(shown);
    if (info.menuItemId !== MENU_ID || !tab) return;
    listener({ tab, frameId: info.frameId ?? 0, text: info.selectionText ?? '' });
  });
}

/** The command's keys were pressed. Lends access to the tab. */
export function onKeyPick(listener: (tab: PickedTab) => void): void {
  browser.commands.onCommand.addListener((command, shown) => {
    const tab = tabOf(shown);
    if (command === COMMAND && tab) listener(tab);
  });
}

type FrameSelection = { top: boolean; focused: boolean; text: string; length: number; url: string };

/** Runs in the page: everything it needs stands inside. Asked of all frames, one the user is not in says nothing. */
function selectedHere(most: number, all: boolean): FrameSelection {
  const top = window === window.top;
  const inner = /^I?FRAME$/.test(document.activeElement?.tagName ?? '');
  const focused = document.hasFocus() && !inner;
  const text = top || focused || !all ? String(getSelection() ?? '') : '';
  return { top, focused, text: text.slice(0, most), length: text.length, url: location.href };
}

/**
 * What is selected in a tab, at most so many characters: in the given frame, else in the one the user is in, else in
 * the top frame. Null where the browser lets us read nothing there.
 */
export async function readSelection(
  tabId: number,
  most: number,
  frameId?: number,
): Promise<{ text: string; length: number; url?: string } | null> {
  const all = frameId === undefined;
  const target = all ? { tabId, allFrames: true } : { tabId, frameIds: [frameId] };
  try {
    const done = await browser.scripting.executeScript({ target, func: selectedHere, args: [most, all] });
    const frames = done.flatMap(({ result }) => (result ? [result as FrameSelection] : []));
    const top = frames.find((one) => one.top);
    const found = all ? (frames.find((one) => one.focused && one.text) ?? top) : frames[0];
    if (!found) return null;
    return { text: found.text, length: found.length, ...(top ? { url: top.url } : {}) };
  } catch {
    return null;
  }
}
