import { defineConfig } from '@playwright/test';

/** End-to-end tests: the built extension in the installed Chromium, its real side panel included. */
export default defineConfig({
  testDir: 'e2e',
  fullyParallel: true,
  workers: 2,
  timeout: 45_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  outputDir: '../.output/e2e',
});
