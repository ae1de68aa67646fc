import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Builds the extension for Chromium; throws with the builder's own words where that fails. */
export function buildExtension(): void {
  const root = path.resolve(import.meta.dirname, '../../..');
  const wxt = path.join(root, 'node_modules/.bin/wxt');
  const done = spawnSync(wxt, ['build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) throw new Error(`The build failed.\n${done.stdout}\n${done.stderr}`);
}
