import type { MenuEntry } from '../ui/Menu';
import { ruleFor } from '../../lib/platform/read-rules';
import { neverReadRules } from '../../lib/platform/never-read';
import { saveFile } from '../../lib/platform/files';
import { recordTab } from '../../lib/platform/recorder';
import { activeTab } from '../../lib/platform/tabs';

/** Words of the entry, here and in no dictionary: this file is in development builds only. */
const LABEL = { en: 'Record this page', zh: '录制此页' };

/** Saves the page in front as two files: itself, every word replaced, and what its reader makes of that. */
async function record(): Promise<void> {
  const tab = await activeTab();
  if (!tab || (tab.url && ruleFor(await neverReadRules(), tab.url))) return;
  const recorded = await recordTab(tab.id);
  if (!recorded) return;
  const { html, name, ...rest } = recorded;
  saveFile(`${name}.html`, html);
  saveFile(`${name}.json`, `${JSON.stringify(rest, null, 2)}\n`);
}

export function recordEntry(language: 'en' | 'zh'): MenuEntry {
  return { kind: 'item', id: 'record', label: LABEL[language], onSelect: () => void record() };
}
