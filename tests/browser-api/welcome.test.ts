// Limber may be installed on a second device by the browser itself: whoever chose on another one is not welcomed again.
import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { welcome } from '../../src/browser/welcome.ts';

const create = vi.fn<(tab: { url: string }) => Promise<object>>();

beforeEach(async () => {
  vi.resetAllMocks();
  await browser.storage.sync.clear();
  Object.assign(browser.tabs, { create });
  create.mockResolvedValue({});
});

it('opens for whoever has chosen nothing anywhere', async () => {
  await welcome.open();
  expect(create.mock.calls.map(([{ url }]) => new URL(url).pathname)).toEqual(['/welcome.html']);
});

it('does not open for whoever has chosen on another device', async () => {
  await browser.storage.sync.set({ 'settings/limitMin': { v: 1, at: 1, value: 30 } });
  await welcome.open();
  expect(create).not.toHaveBeenCalled();
});

it('opens where the sync area cannot be read', async () => {
  vi.spyOn(browser.storage.sync, 'get').mockRejectedValueOnce(new Error('off'));
  await welcome.open();
  expect(create).toHaveBeenCalledOnce();
});
