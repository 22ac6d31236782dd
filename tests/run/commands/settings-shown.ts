// What Limber's settings page shows as the limit, in a browser that `npm start` opened, or with a profile that it kept.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';
import puppeteer from 'puppeteer-core';
import { expect } from 'vitest';
import { englishTexts } from '../../ui/english.ts';
import { findBrowser } from '../browsers.mjs';

/** The add-on's id in wxt.config.ts, and the address that load-extension.mjs has Firefox give it. */
const ADD_ON = 'limber@limber-breaks';
const HOST = '11111111-2222-4333-8444-555555555555';

const limitLabel = englishTexts.get('setting.limitMin.label')!;

/** Writes a launcher for Chromium into `folder` that lets a test look into the browser beside whoever started it. */
export function observableChromium(folder: string): string {
  const path = join(folder, 'observable-chromium');
  const browser = findBrowser('chromium').path!;
  writeFileSync(path, `#!/bin/sh\nexec '${browser}' --remote-debugging-port=0 "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** Calls back with the tabs of the Chromium that is open with this profile; it stays open. */
export async function lookInto<T>(profile: string, look: (tabs: Page[]) => Promise<T>): Promise<T> {
  const [port] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n') as [string];
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  try {
    return await look(browser.contexts()[0]!.pages());
  } finally {
    await browser.close();
  }
}

/** The welcome, which opens in a profile that Limber is new to. */
export async function welcomeAmong(tabs: Page[]): Promise<Page> {
  const find = () =>
    tabs[0]!
      .context()
      .pages()
      .find((tab) => tab.url().endsWith('/welcome.html'));
  await expect.poll(find, { message: 'the welcome opens', timeout: 30_000 }).toBeDefined();
  return find()!;
}

/** The limit that the settings page shows in Chromium; `address` is that of any page of Limber's. */
export async function limitInChromium(tabs: Page[], address: string): Promise<string> {
  const page = await tabs[0]!.context().newPage();
  await page.goto(new URL('/options.html', address).href);
  const shown = await page.getByLabel(limitLabel, { exact: true }).inputValue();
  await page.close();
  return shown;
}

/** The limit that the settings page shows in a Firefox that is opened for it with this profile. */
export async function limitInFirefox(profile: string, extension: string): Promise<string> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path!,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON]: HOST }) },
  });
  try {
    await browser.installExtension(extension);
    const page = await browser.newPage();
    // The command never answers on an extension's page.
    page.goto(`moz-extension://${HOST}/options.html`).catch(() => undefined);
    const read = (): Promise<string | undefined> =>
      page
        .evaluate((words) => {
          const labels = [...document.querySelectorAll('label')];
          const field = labels.find(({ innerText }) => innerText === words)?.control;
          return field instanceof HTMLInputElement ? field.value : undefined;
        }, limitLabel)
        .catch(() => undefined);
    await expect.poll(read, { message: 'the settings page opens', timeout: 30_000 }).toBeDefined();
    return (await read())!;
  } finally {
    await browser.close();
  }
}
