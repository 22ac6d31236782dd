import type { EngineState } from '../../../src/engine/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import { satFor, stored } from '../fixtures/stored.ts';

declare const chrome: { runtime?: { sendMessage(message: unknown): Promise<unknown> } };

/** What the background answers to a message from one of our own pages; null for no answer. */
function send(extension: Extension, message: unknown): Promise<unknown> {
  return extension.still.evaluate(async (sent) => {
    const answer = await chrome.runtime!.sendMessage(sent).catch(() => null);
    return answer ?? null;
  }, message);
}

/** The state without what the mere passing of time and the browser's sync change, and the list of what was obeyed. */
async function stateOf(extension: Extension): Promise<Partial<EngineState>> {
  const passing = ['lastSeenAt', 'wakeAt', 'log', 'share', 'obeyed'];
  const all = Object.entries(await extension.state());
  return Object.fromEntries(all.filter(([name]) => !passing.includes(name)));
}

const malformed: [string, unknown][] = [
  ['nothing', null],
  ['a word', 'move-already'],
  ['a command without an id', { command: { kind: 'move-already' } }],
  ['an empty id', { id: '', command: { kind: 'move-already' } }],
  ['an endless id', { id: 'x'.repeat(10_000), command: { kind: 'move-already' } }],
  ['an unknown command', { id: 'one', command: { kind: 'format-disk' } }],
  ['a snooze of a year', { id: 'one', command: { kind: 'snooze', minutes: 525_600 } }],
  ['a session without steps', { id: 'one', command: { kind: 'start-session', timeline: { steps: [] } } }],
  [
    'settings that make no sense',
    { id: 'one', command: { kind: 'change-settings', changes: { limitMin: -1 } } },
  ],
];

test('leaves what is no command unanswered and unobeyed', async ({ extension }) => {
  await extension.wakeWith(stored(satFor(23, await extension.now())));
  await expect.poll(async () => (await extension.state()).wakeAt).not.toBeNull();
  const before = await stateOf(extension);
  for (const [name, message] of malformed) {
    expect(await send(extension, message), name).toBeNull();
    // One that is obeyed shows that the other has been dealt with.
    const sound = { id: name, command: { kind: 'check-in' } };
    expect(await send(extension, sound)).toMatchObject({ kind: 'done' });
    expect(await stateOf(extension), name).toEqual(before);
    expect((await extension.state()).obeyed[0], name).toBe(name);
  }
  expect((await extension.state()).obeyed).toHaveLength(malformed.length);
});

test('obeys a command once, however often it is delivered', async ({ extension }) => {
  await extension.wakeWith(stored(satFor(23, await extension.now())));
  const pause = { id: 'twice', command: { kind: 'pause', until: { kind: 'tomorrow' } } };
  await send(extension, pause);
  await send(extension, { id: 'then', command: { kind: 'resume' } });
  await send(extension, pause);
  expect((await extension.state()).pause).toBeNull();
});

test('is out of reach of any web page', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.route('https://elsewhere.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<h1>Elsewhere</h1>' }),
  );
  await page.goto('https://elsewhere.example/');
  expect(await page.evaluate(() => typeof chrome.runtime)).toBe('undefined');
  // Nor can it read one of our pages, and learn from that that we are here.
  const answered = await page.evaluate(async (address) => {
    const answer = await fetch(address).catch(() => null);
    return answer?.ok ?? false;
  }, extension.address('popup.html'));
  expect(answered).toBe(false);
});
