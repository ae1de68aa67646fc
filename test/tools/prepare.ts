import { findChromium } from './shared/chromium';
import { runCommand, UsageError } from './shared/command';

// Before the tests: a browser, found or (on Debian as root) installed.
await runCommand(() => {
  try {
    process.stderr.write(`Testing with ${findChromium({ install: true })}\n`);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
});
