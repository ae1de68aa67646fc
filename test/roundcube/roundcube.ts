import { type ChildProcess, spawn } from 'node:child_process';
import {
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { MAILS, OWNER } from './mails';
import { sourceOf } from './message';

export type Roundcube = { url: string; user: string; password: string; stop: () => Promise<void> };

const PASSWORD = 'sandbox';
/** Nobody: who serves and owns the mails where we run as root. */
const NOBODY = 65_534;

const root = process.getuid?.() === 0;

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

const pause = (ms: number) =>
  new Promise((resolve) => {
    setTimeout(resolve, ms);
  });

/** Waits until somebody listens; says what the program wrote where it ended instead. */
async function listening(port: number, child: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 150; tries += 1) {
    if (child.exitCode !== null) break;
    const open = await new Promise<boolean>((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('close', () => socket.destroy());
      socket.once('connect', () => socket.destroy());
    });
    if (open) return;
    await pause(100);
  }
  const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
  throw new Error(`${child.spawnfile} does not listen on port ${port}.\n${said}`);
}

/** A folder that belongs to whoever serves it. */
function folder(...parts: string[]): string {
  const made = path.join(...parts);
  mkdirSync(made, { recursive: true });
  if (root) chownSync(made, NOBODY, NOBODY);
  return made;
}

function own(file: string, content: string): void {
  writeFileSync(file, content);
  if (root) chownSync(file, NOBODY, NOBODY);
}

/** One file a mail, their names and times in the order in which the mails came. */
function fillMailbox(home: string): void {
  const now = Date.now();
  for (const part of ['', 'new', 'tmp', 'cur']) folder(home, 'Maildir', part);
  for (const [at, mail] of MAILS.entries()) {
    const name = `${1_700_000_000 + at}.${mail.id}.sandbox:2,`;
    own(path.join(home, 'Maildir', 'cur', name), sourceOf(mail, OWNER, now));
  }
}

function dovecotSettings(dir: string, home: string, port: number): string {
  const id = root ? NOBODY : process.getuid?.();
  const group = root ? NOBODY : process.getgid?.();
  const user = process.env.USER ?? 'nobody';
  return `
base_dir = ${dir}/run
state_dir = ${dir}/run
log_path = ${dir}/dovecot.log
protocols = imap
ssl = no
disable_plaintext_auth = no
listen = 127.0.0.1
first_valid_uid = 1
mail_location = maildir:~/Maildir
${root ? '' : `default_internal_user = ${user}\ndefault_login_user = ${user}\ndefault_internal_group = ${group}\n`}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
namespace inbox {
  inbox = yes
  mailbox Drafts {
    auto = create
    special_use = \\Drafts
  }
  mailbox Sent {
    auto = create
    special_use = \\Sent
  }
  mailbox Trash {
    auto = create
    special_use = \\Trash
  }
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${id} gid=${group} home=${home}
}
`;
}

function roundcubeSettings(state: string, imap: number): string {
  return `<?php
$config = [];
$config['db_dsnw'] = 'sqlite:///${state}/roundcube.db?mode=0600';
$config['imap_host'] = '127.0.0.1:${imap}';
$config['smtp_host'] = '127.0.0.1:9';
$config['des_key'] = 'twofold-tests-only-24-by';
$config['product_name'] = 'Roundcube';
$config['language'] = 'en_US';
$config['skin'] = 'elastic';
$config['plugins'] = [];
$config['temp_dir'] = '${state}/temp';
$config['log_dir'] = '${state}/logs';
$config['enable_installer'] = false;
$config['enable_spellcheck'] = false;
`;
}

/** Brings up Roundcube and a mailbox on loopback, with everything it writes in a folder of its own. */
export async function bringUpRoundcube(): Promise<Roundcube> {
  const dir = mkdtempSync(path.join(tmpdir(), 'roundcube-'));
  if (root) chownSync(dir, NOBODY, NOBODY);
  const home = folder(dir, 'home');
  const state = folder(dir, 'state');
  for (const part of ['temp', 'logs', 'sessions']) folder(state, part);
  const config = folder(dir, 'config');
  fillMailbox(home);
  const [imap, web] = [await freePort(), await freePort()];
  writeFileSync(path.join(dir, 'dovecot.conf'), dovecotSettings(dir, home, imap));
  for (const name of ['defaults.inc.php', 'mimetypes.php']) {
    copyFileSync(`/etc/roundcube/${name}`, path.join(config, name));
  }
  own(path.join(config, 'config.inc.php'), roundcubeSettings(state, imap));

  const children: ChildProcess[] = [];
  // A group of their own, so that whatever they started ends with them.
  const start = (program: string, args: string[], as: { uid?: number; gid?: number }) => {
    const child = spawn(program, args, {
      cwd: dir,
      detached: true,
      stdio: 'ignore',
      env: { PATH: process.env.PATH, ROUNDCUBE_CONFIG_DIR: config, PHP_CLI_SERVER_WORKERS: '4' },
      ...as,
    });
    children.push(child);
    return child;
  };
  const end = () => {
    for (const child of children) {
      try {
        if (child.pid) process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended by itself.
      }
    }
  };
  const stop = async () => {
    process.off('exit', end);
    end();
    const gone = children.map((child) =>
      child.exitCode === null && child.signalCode === null
        ? new Promise((resolve) => {
            child.once('exit', resolve);
          })
        : undefined,
    );
    await Promise.race([Promise.all(gone), pause(5000)]);
    rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
  };
  process.once('exit', end);
  try {
    const dovecot = start('/usr/sbin/dovecot', ['-F', '-c', path.join(dir, 'dovecot.conf')], {});
    await listening(imap, dovecot, path.join(dir, 'dovecot.log'));
    const settings = { display_errors: '0', 'session.save_path': path.join(state, 'sessions') };
    const flags = Object.entries(settings).flatMap(([name, value]) => ['-d', `${name}=${value}`]);
    const php = start(
      '/usr/bin/php',
      [...flags, '-S', `127.0.0.1:${web}`, '-t', '/var/lib/roundcube/public_html'],
      root ? { uid: NOBODY, gid: NOBODY } : {},
    );
    await listening(web, php, path.join(state, 'logs', 'errors.log'));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${web}/`, user: OWNER.email, password: PASSWORD, stop };
}
