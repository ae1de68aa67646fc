import { runCommand, UsageError } from '../tools/shared/command';
import { installRoundcube } from './packages';
import { bringUpRoundcube } from './roundcube';

// Roundcube with the tests' mails, to look at by hand; ends with Ctrl-C.
await runCommand(async () => {
  const missing = installRoundcube();
  if (missing) throw new UsageError(missing);
  const from = Date.now();
  const { url, user, password, stop } = await bringUpRoundcube();
  process.stderr.write(`Up after ${Date.now() - from} ms: ${url}  user ${user}  password ${password}\n`);
  await new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
  await stop();
});
