// A banner stands in somebody else's page: its answer counts from that very page, with the secret that was put there.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { onBannerAnswer, onBannerLost } from '../../src/browser/banner-answers.ts';
import { banner } from '../../src/browser/banner.ts';
import type { Asked } from '../../src/engine/index.ts';

type Listener = (message: unknown, sender: object, answer: (isHeard: boolean) => void) => unknown;
type Script = { target: object; args?: { secret: string; answers: object }[]; files?: string[] };

const asked: Asked = { id: 'prompt-1', snoozeMin: 5, wording: 3 };
const front = {
  type: 'normal',
  state: 'normal',
  tabs: [
    { id: 7, active: false },
    { id: 8, active: true },
  ],
};

let listeners: Listener[];
let revoke: () => void;
const executeScript = vi.fn<(script: Script) => Promise<object[]>>();
const sendToTab = vi.fn<(tabId: number, message: { banner: string }, where: object) => Promise<boolean>>();
const contains = vi.fn<() => Promise<boolean>>();
const lastFocused = vi.fn<() => Promise<object>>();
const answered = vi.fn<(promptId: string, answer: string) => Promise<void>>();
const lost = vi.fn<(promptId: string) => Promise<void>>();

beforeEach(async () => {
  vi.resetAllMocks();
  listeners = [];
  await browser.storage.session.clear();
  Object.assign(browser.runtime, {
    id: 'limber',
    onMessage: { addListener: (added: Listener) => listeners.push(added) },
  });
  Object.assign(browser, {
    scripting: { executeScript },
    i18n: { getMessage: (key: string) => key, getUILanguage: () => 'en' },
    permissions: { contains, onRemoved: { addListener: (added: () => void) => (revoke = added) } },
  });
  Object.assign(browser.tabs, { sendMessage: sendToTab });
  Object.assign(browser.windows, { getLastFocused: lastFocused });
  contains.mockResolvedValue(true);
  lastFocused.mockResolvedValue(front);
  sendToTab.mockResolvedValue(true);
  executeScript.mockImplementation(async ({ files }) => [
    files ? { result: true, documentId: 'a-page' } : { documentId: 'a-page' },
  ]);
  onBannerAnswer(answered);
  onBannerLost(lost);
});

/** What the page was given. */
const card = () => executeScript.mock.calls.find(([{ args }]) => args)![0].args![0]!;

const itsPage = {
  id: 'limber',
  tab: { id: 8 },
  frameId: 0,
  documentId: 'a-page',
  url: 'https://example.org/',
};

/** Whether what a page says is heard. */
async function say(says: string, secret = card().secret, sender: object = itsPage): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const isAnswered = listeners.some((hear) => hear({ bannerSecret: secret, says }, sender, resolve) === true);
  return isAnswered ? promise : false;
}

describe('the banner', () => {
  it('goes into the page in front, in the words of the person', async () => {
    expect(await banner.show(asked)).toBe(true);
    const [[first], [second]] = executeScript.mock.calls as unknown as [[Script], [Script]];
    expect(first.target).toEqual({ tabId: 8 });
    expect(second).toMatchObject({ target: { tabId: 8, documentIds: ['a-page'] }, files: ['/banner.js'] });
    expect(card()).toMatchObject({ title: 'prompt_title', message: 'prompt_message_3' });
    expect(await banner.standing()).toEqual(['prompt-1']);
  });

  it('offers no putting off where none is left, and knows of the end of a call', async () => {
    await banner.show({ ...asked, snoozeMin: null, wording: 'afterCall' });
    expect(card()).toMatchObject({ message: 'prompt_afterCall', answers: { snooze: null } });
  });

  it('is one, however often it is asked for', async () => {
    await banner.show(asked);
    expect(await banner.show(asked)).toBe(true);
    expect(executeScript).toHaveBeenCalledTimes(2);
  });

  it('makes way for the next', async () => {
    await banner.show(asked);
    await banner.show({ ...asked, id: 'prompt-2' });
    expect(sendToTab).toHaveBeenCalledWith(8, { banner: 'leave' }, { documentId: 'a-page' });
    expect(await banner.standing()).toEqual(['prompt-2']);
  });

  const nowhere = [
    { where: 'without leave', given: () => contains.mockResolvedValue(false) },
    {
      where: 'in a window of another kind',
      given: () => lastFocused.mockResolvedValue({ ...front, type: 'popup' }),
    },
    {
      where: 'in a window that is put away',
      given: () => lastFocused.mockResolvedValue({ ...front, state: 'minimized' }),
    },
    {
      where: 'in a window that fills the screen',
      given: () => lastFocused.mockResolvedValue({ ...front, state: 'fullscreen' }),
    },
    { where: 'with no window at all', given: () => lastFocused.mockRejectedValue(new Error('No window')) },
    {
      where: 'in a page of the browser',
      given: () => executeScript.mockRejectedValue(new Error('Cannot access')),
    },
    {
      where: 'in a page that would not have it',
      given: () => executeScript.mockResolvedValue([{ result: false, documentId: 'a-page' }]),
    },
    { where: 'in a page that broke on it', given: () => executeScript.mockResolvedValue([{}]) },
  ];

  it.each(nowhere)('cannot be $where', async ({ given }) => {
    given();
    sendToTab.mockResolvedValue(false);
    expect(await banner.show(asked)).toBe(false);
    expect(await banner.standing()).toEqual([]);
  });

  it('does not wait for a page that hangs', async () => {
    vi.useFakeTimers();
    executeScript.mockReturnValue(new Promise(() => undefined));
    const shown = banner.show(asked);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await shown).toBe(false);
    vi.useRealTimers();
  });

  it('is taken out of a page that is in front no more, and put into the one that is', async () => {
    await banner.show(asked);
    lastFocused.mockResolvedValue({ ...front, tabs: [{ id: 7, active: true }] });
    expect(await banner.standing()).toEqual([]);
    expect(sendToTab).toHaveBeenCalledWith(8, { banner: 'leave' }, { documentId: 'a-page' });
    expect(await banner.show(asked)).toBe(true);
    expect(executeScript).toHaveBeenLastCalledWith(
      expect.objectContaining({ target: { tabId: 7, documentIds: ['a-page'] } }),
    );
    expect(await banner.standing()).toEqual(['prompt-1']);
  });

  it('is taken away again, also from a page that is gone', async () => {
    await banner.show(asked);
    await banner.withdraw('another');
    expect(await banner.standing()).toEqual(['prompt-1']);
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist'));
    await banner.withdraw('prompt-1');
    expect(sendToTab).toHaveBeenLastCalledWith(8, { banner: 'leave' }, { documentId: 'a-page' });
    expect(await browser.storage.session.get()).toEqual({});
  });

  it('stands no more where its page is gone', async () => {
    await banner.show(asked);
    sendToTab.mockRejectedValue(new Error('Receiving end does not exist'));
    expect(await banner.standing()).toEqual([]);
  });
});

describe('an answer', () => {
  beforeEach(() => banner.show(asked));

  it.each(['start', 'one-minute', 'snooze', 'skip'])('counts once: %s', async (says) => {
    expect(await Promise.all([say(says), say(says)])).toContain(true);
    expect(await say(says)).toBe(false);
    expect(answered.mock.calls).toEqual([['prompt-1', says]]);
    expect(lost).not.toHaveBeenCalled();
  });

  it('counts once, whatever else is said afterwards', async () => {
    await say('skip');
    for (const says of ['start', 'lost']) expect(await say(says)).toBe(false);
    expect(answered).toHaveBeenCalledOnce();
    expect(lost).not.toHaveBeenCalled();
  });

  const forged = [
    { what: 'with another secret', secret: 'a-guess' },
    { what: 'of another extension', sender: { ...itsPage, id: 'another' } },
    { what: 'of another tab', sender: { ...itsPage, tab: { id: 7 } } },
    { what: 'of no tab', sender: { ...itsPage, tab: undefined } },
    { what: 'of a frame in the page', sender: { ...itsPage, frameId: 3 } },
    { what: 'of the page that came after it', sender: { ...itsPage, documentId: 'the-next' } },
    { what: 'that is none', says: 'format-disk' },
  ];

  it.each(forged)(
    '$what is not heard',
    async ({ says = 'start', secret = card().secret, sender = itsPage }) => {
      expect(await say(says, secret, sender)).toBe(false);
      expect(answered).not.toHaveBeenCalled();
      // The true one still counts.
      expect(await say('snooze')).toBe(true);
    },
  );

  it('is not heard when nothing was asked', async () => {
    await banner.withdraw('prompt-1');
    expect(await say('start')).toBe(false);
    expect(answered).not.toHaveBeenCalled();
  });

  it('is heard again when the background died over it', async () => {
    answered.mockReturnValueOnce(new Promise(() => undefined));
    void say('start');
    await vi.waitFor(() => expect(answered).toHaveBeenCalledOnce());
    // The next life of the background, and the page that got no word.
    listeners = [];
    onBannerAnswer(answered);
    expect(await say('start')).toBe(true);
    expect(answered).toHaveBeenCalledTimes(2);
  });
});

describe('a banner that is lost', () => {
  beforeEach(() => banner.show(asked));

  it('is told by its page, once', async () => {
    expect(await say('lost')).toBe(true);
    expect(await say('lost')).toBe(false);
    expect(lost.mock.calls).toEqual([['prompt-1']]);
    expect(await banner.standing()).toEqual([]);
  });

  it('is taken away and told when leave for it is taken back', async () => {
    contains.mockResolvedValue(false);
    revoke();
    await vi.waitFor(() => expect(lost.mock.calls).toEqual([['prompt-1']]));
    expect(sendToTab).toHaveBeenLastCalledWith(8, { banner: 'leave' }, { documentId: 'a-page' });
  });

  it('is told as well where no page in front could hold it any more', async () => {
    lastFocused.mockResolvedValue({ ...front, type: 'popup' });
    await banner.standing();
    await banner.show(asked);
    contains.mockResolvedValue(false);
    revoke();
    await vi.waitFor(() => expect(lost.mock.calls).toEqual([['prompt-1']]));
  });

  it('is none when leave for something else is taken back', async () => {
    revoke();
    await vi.waitFor(() => expect(contains).toHaveBeenCalledTimes(2));
    expect(await banner.standing()).toEqual(['prompt-1']);
    expect(lost).not.toHaveBeenCalled();
  });
});
