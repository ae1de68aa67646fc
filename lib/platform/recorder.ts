/** Recording a page as a fixture: in development builds only, where the script exists. */
import { browser } from './browser';

type Recorded = { name: string; html: string; url: string; recorded: string; reading: unknown };

/** The page as it was censored in itself; null where no script may run. */
export async function recordTab(tabId: number): Promise<Recorded | null> {
  try {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, files: ['/recorder.js'] });
    return (done?.result as Recorded | undefined) ?? null;
  } catch {
    return null;
  }
}
