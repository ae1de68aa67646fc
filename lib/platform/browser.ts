/** The one import of the browser's API for the extension's own pages; nothing outside `lib/platform` uses it. */
import browser from 'webextension-polyfill';

export { browser };
