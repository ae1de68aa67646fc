import type { Upgrade } from './upgrade';
import { v2 } from './v2';

/** In the order in which an old row goes through them; a version that changed no row is not listed. */
export const upgrades: Upgrade[] = [v2];
