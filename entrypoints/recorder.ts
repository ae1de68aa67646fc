import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapters } from '../lib/adapters/adapters';
import { recordPage } from '../lib/recorder/record-page';

// In development builds only, where the user asks for it; what it gives back has been censored in the page.
export default defineUnlistedScript(() => {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  const day = new Date().toISOString().slice(0, 10);
  return recordPage({ document, url: new URL(location.href) }, adapters, day, seed);
});
