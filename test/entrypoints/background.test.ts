import { beforeEach, describe, expect, it, vi } from 'vitest';
import background from '../../entrypoints/background';
import { Picked, PICKED_CHARACTERS } from '../../lib/messages/picked';
import * as texts from '../../lib/platform/picked-texts';
import * as readers from '../../lib/platform/readers';
import * as runtime from '../../lib/platform/runtime';
import * as selection from '../../lib/platform/selection';
import * as sidePanel from '../../lib/platform/side-panel';
import * as tabs from '../../lib/platform/tabs';

// The platform only is put in: the browser's API does not exist here.
vi.mock('../../lib/platform/browser', () => ({ browser: {} }));
vi.mock('../../lib/platform/picked-texts');
vi.mock('../../lib/platform/pill-hosts');
vi.mock('../../lib/platform/readers');
vi.mock('../../lib/platform/runtime');
vi.mock('../../lib/platform/selection');
vi.mock('../../lib/platform/side-panel');
vi.mock('../../lib/platform/tabs');

const TAB = { id: 7, url: 'https://crm.example/a', title: 'Account' };

/** The listener that the background gave to a function of the platform. */
function given<Args extends unknown[]>(register: (listener: (...args: Args) => void) => unknown) {
  const [call] = vi.mocked(register).mock.calls;
  if (!call) throw new Error('nobody listens');
  return call[0];
}

const flush = () =>
  new Promise((resolve) => {
    setTimeout(resolve);
  });

const kept = () => vi.mocked(texts.keepPicked).mock.calls.map(([tabId, picked]) => ({ tabId, picked }));

beforeEach(() => {
  vi.clearAllMocks();
  vi.mocked(sidePanel.openPanel).mockResolvedValue();
  vi.mocked(readers.injectReader).mockResolvedValue(true);
  vi.mocked(texts.keepPicked).mockResolvedValue();
  vi.mocked(selection.readSelection).mockResolvedValue(null);
  void background.main();
});

describe('selected text in the background', () => {
  it.each([
    ['menu', () => given(selection.onMenuPick)({ tab: TAB, frameId: 3, text: 'DSCR 1.12x' })],
    ['keyboard', () => given(selection.onKeyPick)(TAB)],
  ])('opens the panel before anything is waited for: %s', (_name, act) => {
    act();
    // No turn of the event loop has passed: the user's gesture still holds.
    expect(sidePanel.openPanel).toHaveBeenCalledExactlyOnceWith(7);
    const opened = vi.mocked(sidePanel.openPanel).mock.invocationCallOrder[0] ?? Infinity;
    const read = vi.mocked(selection.readSelection).mock.invocationCallOrder[0] ?? 0;
    expect(opened).toBeLessThan(read);
  });

  it('is kept from the menu, with the lines that the page has', async () => {
    vi.mocked(selection.readSelection).mockResolvedValue({ text: 'DSCR\n1.12x', length: 10 });
    given(selection.onMenuPick)({ tab: TAB, frameId: 3, text: 'DSCR 1.12x' });
    await flush();
    expect(selection.readSelection).toHaveBeenCalledExactlyOnceWith(7, PICKED_CHARACTERS, 3);
    expect(kept()).toMatchObject([{ tabId: 7, picked: { text: 'DSCR\n1.12x', url: TAB.url } }]);
    expect(Picked.safeParse(kept()[0]?.picked).success).toBe(true);
  });

  it('is kept from the menu where no script may run', async () => {
    given(selection.onMenuPick)({ tab: { id: 7 }, frameId: 0, text: 'DSCR 1.12x' });
    await flush();
    expect(kept()).toMatchObject([{ tabId: 7, picked: { text: 'DSCR 1.12x', readable: true } }]);
  });

  it('that the keyboard could not read is kept as that, so that the panel can say it', async () => {
    given(selection.onKeyPick)(TAB);
    await flush();
    expect(selection.readSelection).toHaveBeenCalledExactlyOnceWith(7, PICKED_CHARACTERS, undefined);
    expect(kept()).toMatchObject([{ picked: { text: '', readable: false } }]);
  });

  it('is kept before the panel is told to read the page, and two picks are two', async () => {
    const order: string[] = [];
    vi.mocked(texts.keepPicked).mockImplementation(async () => void order.push('kept'));
    vi.mocked(readers.injectReader).mockImplementation(async () => order.push('reader') > 0);
    vi.mocked(runtime.broadcast).mockImplementation((message) => {
      order.push(JSON.stringify(message));
    });
    given(selection.onKeyPick)(TAB);
    await flush();
    expect(order).toEqual(['kept', 'reader', '{"type":"tab-granted","tabId":7}']);
    given(selection.onKeyPick)(TAB);
    await flush();
    const ids = vi.mocked(texts.keepPicked).mock.calls.map(([, picked]) => picked.id);
    expect(new Set(ids).size).toBe(2);
  });

  it('goes with its tab', () => {
    given(tabs.onTabClosed)(7);
    expect(texts.forgetPicked).toHaveBeenCalledExactlyOnceWith(7);
  });

  it('has its menu entry put up when the extension is installed or the browser starts', () => {
    expect(selection.putUpMenu).not.toHaveBeenCalled();
    given(runtime.onInstalled)();
    expect(selection.putUpMenu).toHaveBeenCalledOnce();
  });
});
