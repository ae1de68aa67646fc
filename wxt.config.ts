import { defineConfig } from 'wxt';

// Nothing is read before the user asks: no host permission at installation. A click on the toolbar button
// lends access to that one tab (activeTab), as do the menu entry for selected text (contextMenus) and the keyboard
// commands; a site that shall always be read is asked for in the panel.
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDir: '.output',
  hooks: {
    // Pages are recorded while the extension is developed, by nobody else.
    'entrypoints:resolved': ({ config }, entrypoints) => {
      const at = entrypoints.findIndex((one) => one.name === 'recorder');
      if (config.mode !== 'development' && at >= 0) entrypoints.splice(at, 1);
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: 'Twofold',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'",
    },
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+K' } },
      // Not A or C: Chromium takes them for itself, and then leaves the command without a key and says nothing.
      'add-selection': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_addToClient__' },
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'twofold@twofold.invalid',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
