import { installRoundcube } from '../roundcube/packages';
import { findChromium } from './shared/chromium';
import { runCommand, UsageError } from './shared/command';

// Before the tests: a browser, found or (on Debian as root) installed; a webmail where it can be had.
await runCommand(() => {
  try {
    process.stderr.write(`Testing with ${findChromium({ install: true })}\n`);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const without = installRoundcube();
  if (without) process.stderr.write(`The tests in Roundcube will be skipped. ${without}\n`);
});
