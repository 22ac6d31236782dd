// A page asks, the background answers: in the one way that every browser knows, whatever becomes of the command.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onCommand, sendCommand } from '../../src/browser/messages.ts';
import type { Reply } from '../../src/engine/index.ts';

type Listener = (message: unknown, sender: object, answer: (reply: unknown) => void) => unknown;

const ownPage = { id: 'limber', url: 'chrome-extension://limber/popup.html' };
const done = { kind: 'done', snapshot: {} } as Reply;
const obey = vi.fn<() => Promise<Reply>>();
let listener: Listener;

/** What the background answers; `null` when it leaves the message to others. */
function ask(message: unknown, sender: object = ownPage): Promise<unknown> | null {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return listener(message, sender, resolve) === true ? promise : null;
}

beforeEach(() => {
  Object.assign(browser.runtime, {
    id: 'limber',
    getURL: (path: string) => `chrome-extension://limber${path}`,
    onMessage: { addListener: (added: Listener) => (listener = added) },
  });
  obey.mockReset();
  onCommand(obey);
  // As messages travel: once to each listener, and nothing comes back where nobody answers.
  Object.assign(browser.runtime, { sendMessage: async (message: unknown) => ask(message) ?? undefined });
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe('a command', () => {
  it('is answered with what came of it', async () => {
    obey.mockResolvedValue(done);
    expect(await sendCommand({ kind: 'check-in' })).toEqual(done);
    expect(obey).toHaveBeenCalledOnce();
  });

  it('that failed is sent once more, under the same id', async () => {
    obey.mockRejectedValueOnce(new Error('storage cannot be read')).mockResolvedValue(done);
    expect(await sendCommand({ kind: 'check-in' })).toEqual(done);
    const [first, second] = obey.mock.calls;
    expect(first).toEqual(second);
  });

  it('that fails again leaves the page with the news, not waiting', async () => {
    obey.mockRejectedValue(new Error('storage cannot be read'));
    expect(await sendCommand({ kind: 'check-in' })).toEqual({ kind: 'unreachable' });
  });

  it('of anybody else, or that is none, is left to others', () => {
    const command = { id: 'an-id', command: { kind: 'check-in' } };
    expect(ask(command, { ...ownPage, url: 'https://example.org/' })).toBeNull();
    expect(ask(command, { ...ownPage, id: 'another' })).toBeNull();
    expect(ask({ texts: [] })).toBeNull();
    expect(obey).not.toHaveBeenCalled();
  });
});
