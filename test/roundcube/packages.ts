import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Debian's packages of a webmail, what runs it, and a mailbox for it. */
const PACKAGES = ['roundcube-core', 'roundcube-sqlite3', 'php-cli', 'php-sqlite3', 'dovecot-imapd'];

/** What each of them puts where. */
const FILES = [
  '/var/lib/roundcube/public_html/index.php',
  '/etc/roundcube/defaults.inc.php',
  '/usr/bin/php',
  '/usr/sbin/dovecot',
  '/usr/lib/dovecot/imap',
];

/** The reason why there can be no Roundcube here, or null. */
export function whyNoRoundcube(): string | null {
  const lost = FILES.filter((file) => !existsSync(file));
  if (lost.length) {
    return `Roundcube is not installed (no ${lost.join(', ')}). On Debian: apt-get install --no-install-recommends ${PACKAGES.join(' ')}`;
  }
  const version = spawnSync('/usr/sbin/dovecot', ['--version'], { encoding: 'utf8' }).stdout.trim();
  return version.startsWith('2.3.') ? null : `Dovecot ${version}: its settings are written here for 2.3 only`;
}

/**
 * Installs what is missing, where that disturbs nobody: on Debian, as root, and without a running init that would
 * start the packages' services. Returns the reason why there is no Roundcube afterwards, or null.
 */
export function installRoundcube(): string | null {
  const missing = whyNoRoundcube();
  const container = !existsSync('/run/systemd/system');
  if (!missing || !existsSync('/etc/debian_version') || process.getuid?.() !== 0 || !container)
    return missing;
  process.stderr.write('Installing Debian’s Roundcube, PHP and Dovecot for the tests (half a minute).\n');
  // RUNLEVEL 1 is what the packages take for "start nothing".
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  const apt = (...args: string[]) =>
    execFileSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: 240_000,
    });
  try {
    apt('update');
    apt('install', '-y', '--no-install-recommends', ...PACKAGES);
  } catch (error) {
    const said = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    return `apt-get could not install ${PACKAGES.join(', ')}: ${said.split('\n').slice(-3).join(' ')}`;
  }
  return whyNoRoundcube();
}
