/** What every command-line tool does alike: JSON on stdout and nothing else, one clear line and exit 1 on bad input. */

/** Bad input of the user's; its message is the one line he sees. */
export class UsageError extends Error {}

export async function runCommand(main: () => Promise<unknown> | unknown): Promise<void> {
  try {
    const result = await main();
    if (result !== undefined) process.stdout.write(`${JSON.stringify(result, null, 2)}\n`);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`${error.message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
    process.exitCode = 1;
  }
}
