import { Policy } from '../../domain/model/policy';
import type { Database } from '../database';
import type { SettingRow, Settings } from '../tables';

/** What holds until the user sets it otherwise. The device is named when the book is first written to. */
function defaults(): Omit<Settings, 'device'> {
  return { baseCurrency: 'CNY', rates: [], policy: Policy.parse({}), ownAddresses: [], userName: '' };
}

export async function readSettings(db: Database): Promise<Settings> {
  const rows = await db.settings.toArray();
  const stored = {
    device: '',
    ...defaults(),
    ...Object.fromEntries(rows.map(({ key, value }) => [key, value])),
  };
  // A policy kept before a figure was added to its shape has that figure's default.
  return { ...stored, policy: Policy.parse(stored.policy) };
}

export async function writeSetting<Key extends keyof Settings>(
  db: Database,
  key: Key,
  value: Settings[Key],
): Promise<void> {
  await db.settings.put({ key, value } as SettingRow);
}

/** This device's own name, made once: it marks where a row was first written. */
export async function deviceId(db: Database, newId: () => string): Promise<string> {
  return db.transaction('rw', db.settings, async () => {
    const known = await db.settings.get('device');
    if (known) return known.value as string;
    const device = newId();
    await writeSetting(db, 'device', device);
    return device;
  });
}
