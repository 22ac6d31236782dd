import { browser } from 'wxt/browser';
import { parseMessage } from '../engine/index.ts';
import type { Command, CommandMessage, Reply } from '../engine/index.ts';

/** The background could not be reached, twice. */
export interface Unreachable {
  readonly kind: 'unreachable';
}

/** Asks the background from a page. */
export async function sendCommand(command: Command): Promise<Reply | Unreachable> {
  const message: CommandMessage = { id: crypto.randomUUID(), command };
  try {
    return await send(message);
  } catch {
    // A background caught while it was being stopped. The id makes the second delivery harmless.
    return send(message).catch((): Unreachable => ({ kind: 'unreachable' }));
  }
}

async function send(message: CommandMessage): Promise<Reply> {
  const reply: unknown = await browser.runtime.sendMessage(message);
  if (!isReply(reply)) throw new Error('the background could not say what came of it');
  return reply;
}

function isReply(reply: unknown): reply is Reply {
  return typeof reply === 'object' && reply !== null && 'kind' in reply;
}

/** Obeys commands from our own pages. Anything else is left unanswered. */
export function onCommand(obey: (message: CommandMessage) => Promise<Reply>): void {
  browser.runtime.onMessage.addListener((raw: unknown, sender, answer: (reply: Reply | null) => void) => {
    const message = isOwnPage(sender) ? parseMessage(raw) : null;
    if (message === null) return undefined;
    // Chrome takes a promise for an answer from 148 on only.
    // https://developer.chrome.com/docs/extensions/develop/concepts/messaging
    void obey(message)
      .catch(() => null)
      .then(answer);
    return true;
  });
}

/** Whether a message comes from one of our own pages. */
export function isOwnPage(sender: { id?: string; url?: string; origin?: string }): boolean {
  return sender.id === browser.runtime.id && (sender.url ?? '').startsWith(browser.runtime.getURL('/'));
}
