import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * What most pages load is one file: split by every mix of pages that share something, it weighs a kilobyte more.
 * What only some of them want, or only later, stays apart, whoever shares it.
 */
const shared = {
  name: 'shared',
  minShareCount: 4,
  test: (id: string) =>
    !id.endsWith('.css') &&
    !/[\\/](?:valibot|momoa)[\\/]|schema\.ts$/.test(id) &&
    // Records are checked where a copy of them is read, and busy times reckoned where they are set; the catalogue comes
    // with whoever knows it.
    !/[\\/](?:busy|check|known-exercises|month|own-exercises|prompt-record|report|tidy)\.ts$/.test(id) &&
    !/[\\/]src[\\/](?:shapes|settings|sync|policy|exercises|routines|plan|ui[\\/][a-z]+)[\\/]/.test(id),
};

/**
 * Mozilla's polyfill, as the part of it that is needed.
 * - A module, where it comes as CommonJS. The bundler would wrap its export, reading every API of the browser on the
 *   way, and each that is read is built: 0.1 MB in the popup's heap for nothing.
 * - Of its table of APIs only the runtime's. The others answer with promises by themselves, from Manifest V3 on; what
 *   Chrome lacks until 148 is a message that is answered with one.
 *   https://developer.chrome.com/docs/extensions/develop/concepts/messaging
 */
const polyfillAsNeeded = {
  name: 'polyfill-as-needed',
  transform: {
    filter: { id: /webextension-polyfill\/dist\/browser-polyfill\.js$/ },
    handler: (code: string) => {
      const [statement, table] = /const apiMetadata = (\{.*?^ {6}\});/ms.exec(code) ?? [];
      if (!statement || !table) throw new Error('The table of APIs is not where the polyfill had it');
      const { runtime } = JSON.parse(table) as Record<string, unknown>;
      const needed = code.replace(statement, `const apiMetadata = ${JSON.stringify({ runtime })};`);
      return {
        code: `const module = { exports: {} }, { exports } = module;\n${needed}\nexport default module.exports;`,
        map: null,
      };
    },
  },
};

const pages = { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } };

/**
 * The background and the banner are built each by itself, as one script that cannot be split.
 * - Without the polyfill, by the module's alias undone: what Chrome lacks until 148 is needed where an answer is awaited,
 *   in pages. The background gives its answers in the way that every browser knows (src/browser/messages.ts).
 * - Without what an index.ts holds for pages only. It would leave nothing of itself behind, but whatever pages import
 *   later is bundled as something that may come later, and so would be what the background shares with it.
 * - As functions in parentheses: by them WXT finds the name that would be left in the page, and takes it off, so that
 *   the script's result is the function's.
 */
const byItself = {
  resolve: { alias: { 'wxt/browser': 'wxt/browser' } },
  build: {
    rolldownOptions: { experimental: { lazyBarrel: true } },
    terserOptions: { format: { wrap_iife: true } },
  },
};

export default defineConfig({
  srcDir: '.',
  entrypointsDir: 'entrypoints',
  publicDir: 'assets/public',
  imports: false,
  modules: ['@wxt-dev/auto-icons', '@wxt-dev/i18n/module', '@wxt-dev/webextension-polyfill'],
  // A glob's working directory, so it has to be absolute.
  i18n: { localesDir: resolve('assets/locales') },
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'alarms',
      'idle',
      'notifications',
      'storage',
      'contextMenus',
      // Firefox's background has pages of its own for sounds, and its sidebar needs no permission.
      ...(browser === 'firefox' || browser === 'safari' ? [] : ['offscreen', 'sidePanel']),
    ],
    // Each can be changed in the browser's own list of shortcuts.
    commands: Object.fromEntries(
      Object.entries({ start: 'M', snooze: 'Z', moved: 'J', pause: 'P' }).map(([name, key]) => [
        name,
        { description: `__MSG_menu_${name}__`, suggested_key: { default: `Alt+Shift+${key}` } },
      ]),
    ),
    // For the banner, which is put into the page in front only if the person asked for it.
    optional_permissions: ['scripting'],
    // For that, and asked for one by one for sites where calls are held; Firefox says by itself who is in one.
    optional_host_permissions: ['https://*/*'],
    action: { default_title: '__MSG_extension_actionTitle__' },
    // Temporal is built in from these versions on.
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'limber@limber-breaks',
              strict_min_version: '139.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '144' }),
    ...(browser === 'firefox'
      ? {
          sidebar_action: {
            default_panel: 'session.html',
            default_title: '__MSG_extension_name__',
            default_icon: 'icons/32.png',
            open_at_install: false,
          },
        }
      : { side_panel: { default_path: 'session.html' } }),
    // What an organisation may ask, as Chrome checks it; Firefox knows no such key, and asks for no schema.
    ...(browser === 'firefox' || browser === 'safari'
      ? {}
      : { storage: { managed_schema: 'schema/policy.v1.json' } }),
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        // Firefox's background page holds the page of sounds as a frame.
        ...(browser === 'firefox'
          ? ["frame-src 'self'", "frame-ancestors 'self'"]
          : ["frame-ancestors 'none'"]),
      ].join('; '),
    },
  }),
  vite: () => ({
    build: {
      target: ['chrome144', 'firefox139'],
      modulePreload: { polyfill: false },
      // Vite's own leaves 4 % more of the background, and 1 % of the popup, and takes a sixth of the time: npm start asks
      // for it.
      minify: process.env['LIMBER_QUICK_BUILD'] ? true : 'terser',
      terserOptions: { module: true, compress: { passes: 2 } },
    },
    plugins: [
      polyfillAsNeeded,
      {
        name: 'limber:by-kind-of-build',
        config: ({ build }) => (build?.lib ? byItself : pages),
      },
    ],
  }),
});
