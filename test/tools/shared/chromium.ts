import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Chrome, Edge and Chromium put themselves on Linux, macOS and Windows. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/snap/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const HOW =
  'No Chrome, Edge or Chromium found. Install one, or set CHROMIUM to the path of its program, for example CHROMIUM=/usr/bin/chromium.';

/**
 * Path of an installed Chromium-based browser: the CHROMIUM variable, then the usual places, then, on Debian
 * as root, an installation from the distribution's own packages (with Chinese fonts, which the panel needs).
 * Throws with an instruction where none of these gives one.
 */
export function findChromium(options: { install?: boolean } = {}): string {
  const named = process.env.CHROMIUM;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM is set to ${named}, where there is no program.`);
    return named;
  }
  const found = PLACES.find((place) => existsSync(place));
  if (found) return found;
  if (options.install && existsSync('/etc/debian_version') && process.getuid?.() === 0) {
    process.stderr.write('No browser found: installing Debian’s Chromium (about a minute).\n');
    const apt: ExecFileSyncOptions = {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    execFileSync('apt-get', ['update', '-qq'], apt);
    execFileSync(
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'],
      apt,
    );
    if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium';
  }
  throw new Error(HOW);
}

/** Chromium refuses its sandbox to root; everybody else keeps it. */
export function sandboxArgs(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
