import { resolve } from 'node:path';
import { defineConfig } from 'wxt';

/**
 * What most pages load is one file: split by every mix of pages that share something, it weighs a kilobyte more.
 * What only some of them want, or only later, stays apart, whoever shares it.
 */
const shared = {
  name: 'shared',
  minShareCount: 3,
  test: (id: string) =>
    !id.endsWith('.css') && !/[\\/]src[\\/](?:exercises|routines|plan|ui[\\/][a-z]+)[\\/]/.test(id),
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
    permissions: ['alarms', 'idle', 'notifications', 'storage'],
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
    content_security_policy: {
      extension_pages: [
        "default-src 'none'",
        "script-src 'self'",
        "style-src 'self'",
        "img-src 'self' data: blob:",
        "connect-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
      ].join('; '),
    },
  }),
  vite: () => ({
    build: { target: ['chrome144', 'firefox139'], modulePreload: { polyfill: false } },
    plugins: [
      {
        name: 'limber:shared',
        // The background is built by itself, as one script that cannot be split.
        config: ({ build }) =>
          build?.lib
            ? null
            : { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } },
      },
    ],
  }),
});
