import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Adapter } from '../../lib/adapters/adapter';
import { type Server, servePanel } from '../../lib/page/serve-panel';
import * as runtime from '../../lib/platform/page-runtime';

vi.mock('../../lib/platform/page-runtime');

type Sent = { type: string; rule?: string };

let rules: (next: string[]) => void = () => undefined;
let sent: Sent[] = [];
let say: (message: unknown) => void = () => undefined;
let server: Server;
const read = vi.fn(() => null);
const adapter: Adapter = {
  id: 'any',
  name: 'Any',
  evidence: 'running',
  hosts: [],
  detect: () => true,
  read,
};

function start(known: Promise<string[]>): void {
  vi.mocked(runtime.isAlive).mockReturnValue(true);
  vi.mocked(runtime.neverRead).mockReturnValue(known);
  vi.mocked(runtime.onNeverRead).mockImplementation((listener) => {
    rules = listener;
  });
  vi.mocked(runtime.onPanelConnect).mockImplementation((name, listener) => {
    listener({
      name,
      postMessage: (message) => sent.push(message as Sent),
      onMessage: { addListener: (one) => (say = one) },
      onDisconnect: { addListener: () => undefined },
    });
    return () => undefined;
  });
  server = servePanel([adapter]);
}

const turn = () =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

beforeEach(() => {
  sent = [];
  read.mockClear();
});
afterEach(() => server.stop());

describe('rules by which a page is never read', () => {
  it('are waited for: nothing is read before they are known', async () => {
    let know: (known: string[]) => void = () => undefined;
    start(
      new Promise((resolve) => {
        know = resolve;
      }),
    );
    say({ type: 'taught', pages: [] });
    await turn();
    expect(read).not.toHaveBeenCalled();
    expect(sent).toEqual([]);
    know([]);
    await turn();
    expect(read).toHaveBeenCalled();
  });

  it('keep every reader away, and only the rule is said', async () => {
    const selection = vi.spyOn(globalThis, 'getSelection');
    start(Promise.resolve([location.hostname]));
    say({ type: 'taught', pages: [] });
    await turn();
    say({ type: 'read' });
    document.body.append(document.createElement('p'));
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
    expect(read).not.toHaveBeenCalled();
    expect(selection).not.toHaveBeenCalled();
    expect(new Set(sent.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ type: 'never-read', rule: location.hostname })]),
    );
    expect(server.reading()).toBeUndefined();
  });

  it('hold from the moment they are made, and not longer than they stand', async () => {
    start(Promise.resolve([]));
    say({ type: 'taught', pages: [] });
    await turn();
    expect(sent.map((one) => one.type)).toEqual(['needs-generic']);
    read.mockClear();
    rules([location.hostname]);
    expect(sent.at(-1)).toEqual({ type: 'never-read', rule: location.hostname });
    expect(read).not.toHaveBeenCalled();
    rules([]);
    expect(read).toHaveBeenCalled();
    expect(sent.at(-1)?.type).toBe('needs-generic');
  });
});
