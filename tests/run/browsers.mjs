// Where browsers stand on each system, and which of them can be driven with an extension in them.
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/**
 * Chromium, Chrome for Testing and Playwright's build load an extension named on the command line. Chrome
 * from 137 on and Edge ignore `--load-extension`, so tests cannot use them:
 * https://groups.google.com/a/chromium.org/g/chromium-extensions/c/aEHdhDZ-V0E
 */
const PLACES = {
  chromium: {
    variable: 'CHROME_PATH',
    linux: ['chromium', 'chromium-browser'],
    darwin: [
      '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: [
      '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe',
      '%PROGRAMFILES%\\Chromium\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    linux: ['firefox', 'firefox-esr'],
    darwin: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    ],
    win32: ['%PROGRAMFILES%\\Mozilla Firefox\\firefox.exe', '%LOCALAPPDATA%\\Mozilla Firefox\\firefox.exe'],
  },
};

/** Chrome and Edge as they are installed. */
const BRANDED = {
  linux: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    '%PROGRAMFILES%\\Google\\Chrome\\Application\\chrome.exe',
    '%PROGRAMFILES(X86)%\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const system = () => (process.platform in BRANDED ? process.platform : 'linux');

/** A name is looked up on the PATH; a path may hold %VARIABLES%. */
function locate(place) {
  const path = place.replace(/%([^%]+)%/g, (_all, name) => process.env[name] ?? homedir());
  if (/[\\/]/.test(path)) return existsSync(path) ? path : null;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return folders.map((folder) => join(folder, path)).find((file) => existsSync(file)) ?? null;
}

/** Playwright's own download, once `npx playwright install chromium` has brought it. */
function downloaded() {
  try {
    const path = createRequire(import.meta.url)('@playwright/test').chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** `branded` takes Chrome and Edge as well: for a window that a person uses, set up by load-extension.mjs. */
export function findBrowser(name, { branded = false } = {}) {
  const { variable, [system()]: places } = PLACES[name];
  const tried = [];
  const given = process.env[variable];
  if (given) {
    if (existsSync(given)) return { path: given, tried };
    tried.push(`${variable} names ${given}, where there is nothing`);
  } else tried.push(`${variable} is not set`);

  for (const place of places) {
    const path = locate(place);
    if (path) return { path, tried };
  }
  tried.push(`not installed: ${places.join(', ')}`);

  if (name === 'chromium') {
    const installed = BRANDED[system()].map(locate).find(Boolean);
    if (installed && branded) return { path: installed, tried };
    const path = downloaded();
    if (path) return { path, tried };
    tried.push("no download of Playwright's");
    if (installed)
      tried.push(`${installed} is there, but Chrome and Edge ignore extensions on the command line`);
  }
  return { path: null, tried };
}
