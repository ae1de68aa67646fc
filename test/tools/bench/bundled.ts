import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

/** The code as it ships: bundled and minified, not through a development loader. */
export async function bundled<T>(name: string, use: (file: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(path.join(tmpdir(), 'twofold-bench-'));
  try {
    const outfile = path.join(folder, 'part.mjs');
    await build({
      entryPoints: [path.join(import.meta.dirname, name)],
      bundle: true,
      minify: true,
      format: 'esm',
      platform: 'node',
      outfile,
    });
    return await use(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The next message of a worker; its failure rejects. */
export function answer<T>(worker: Worker): Promise<T> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
