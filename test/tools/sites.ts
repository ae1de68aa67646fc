import { writeFileSync } from 'node:fs';
import { README, readmeWithSites } from './pages/sites-table';
import { runCommand } from './shared/command';

// Writes the table of sites into the README.
await runCommand(() => writeFileSync(README, readmeWithSites()));
