import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { demo } from './stores/demo/store.ts';
import { storeMatches } from './stores/index.ts';

/** A demo build differs from the shipped one by the demo store's loopback match alone (stores/index.ts reads the mode). */
const isDemo = process.argv.includes('demo');

/** No default-src would leave a missing directive open; connect-src 'none' makes "sends nothing" a rule of the browser. */
const EXTENSION_PAGES_CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

export default defineConfig({
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  imports: false,
  outDirTemplate: `{{browser}}-mv{{manifestVersion}}${isDemo ? '-demo' : ''}`,
  vite: () => ({
    plugins: [preact({ devToolsEnabled: false })],
    build: {
      modulePreload: { polyfill: false },
      // 1 kB less of the content script's 45 kB than Vite's own minifier leaves; compared as written, code packs better
      minify: 'terser',
      terserOptions: {
        ecma: 2020,
        // Vite asks for Safari 10's loops by default: 87 bytes nobody here runs
        safari10: false,
        format: { quote_style: 1, wrap_iife: true },
        compress: {
          passes: 3,
          inline: 1,
          lhs_constants: false,
          // unsafe for functions called with `new`, symbols made text, getters read for what they do: there are none
          unsafe_arrows: true,
          unsafe: true,
          pure_getters: true,
        },
      },
    },
  }),
  autoIcons: { baseIconPath: 'assets/icon.svg' },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab', 'contextMenus'],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: { extension_pages: EXTENSION_PAGES_CSP },
    commands: {
      'toggle-highlight': { suggested_key: { default: 'Alt+Shift+Y' }, description: '__MSG_commandToggle__' },
    },
    // CSS `light-dark()`, the youngest thing used: https://developer.chrome.com/release-notes/123
    ...(browser === 'chrome' && { minimum_chrome_version: '123' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'k2-lens@k2-lens.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
  hooks: {
    // Each file costs an opening popup about 5 ms: its first picture needs one script.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      if (!build || !entrypoints.some(({ name }) => name === 'popup')) return;
      const test = /popup\/(popup|first-picture)\.tsx?$|wxt-html-plugins/;
      build.rolldownOptions = {
        ...build.rolldownOptions,
        output: { ...build.rolldownOptions?.output, codeSplitting: { groups: [{ name: 'first-picture', test }] } },
      };
    },
    // The content script's matches come from the registry, which it does not carry itself. Old links say http.
    'entrypoints:resolved': (_wxt, entrypoints) => {
      const patterns = [...storeMatches, ...(isDemo ? (demo.matches ?? []) : [])];
      for (const { type, options } of entrypoints) {
        if (type === 'content-script') options.matches = patterns.map((pattern) => pattern.replace(/^https?:/, '*:'));
      }
    },
  },
  zip: {
    excludeSources: ['tests/**', 'docs/**', 'demo/**', '.output/**', '.cache/**'],
  },
});
