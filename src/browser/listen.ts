import { browser } from 'wxt/browser';
import type { Engine, PromptAnswer } from '../engine/index.ts';
import { onBannerAnswer, onBannerLost } from './banner-answers.ts';
import { onManaged } from './managed.ts';
import { onCommand } from './messages.ts';
import { promptButtons } from './notifier.ts';
import { onPlayerClosed } from './progress.ts';
import { listenToShortcuts, makeMenu } from './shortcuts.ts';
import { onSynced } from './sync.ts';
import { onTextsAsked } from './texts.ts';

/**
 * Leads everything that the browser tells to the engine. Called at once when the background starts: the event
 * that woke it is given only to listeners that are there by then.
 * https://developer.chrome.com/docs/extensions/develop/concepts/service-workers/events
 */
export function listen(engine: Engine): void {
  browser.runtime.onInstalled.addListener(() => {
    void makeMenu();
    void engine.wake('background-started');
  });
  browser.runtime.onStartup.addListener(() => void engine.wake('background-started'));
  browser.alarms.onAlarm.addListener(() => void engine.wake('alarm-rang'));
  browser.idle.onStateChanged.addListener((presence) => void engine.meet(presence));
  // With a listener, the update waits until we say so, or the browser restarts.
  // https://developer.chrome.com/docs/extensions/reference/api/runtime#event-onUpdateAvailable
  browser.runtime.onUpdateAvailable.addListener(
    () => void engine.notice({ kind: 'update-became-available' }),
  );
  onSynced(() => void engine.hear());
  onManaged(() => void engine.heed());
  listenToPrompt(engine);
  listenToBanner(engine);
  onCommand((message) => engine.obey(message));
  listenToShortcuts(engine);
  onTextsAsked();
  onPlayerClosed();
}

function listenToPrompt(engine: Engine): void {
  const { notifications } = browser;
  const answer = (promptId: string, given: PromptAnswer): void => {
    void engine.notice({ kind: 'prompt-answered', promptId, answer: given, through: 'notification' });
  };
  notifications.onClicked.addListener((promptId) => {
    answer(promptId, 'start');
  });
  notifications.onClosed.addListener((promptId, byUser) => {
    if (byUser) void engine.notice({ kind: 'prompt-closed', promptId });
  });
  if ('onButtonClicked' in notifications) {
    notifications.onButtonClicked.addListener((promptId, index) => {
      const given = promptButtons[index];
      if (given !== undefined) answer(promptId, given);
    });
  }
}

function listenToBanner(engine: Engine): void {
  onBannerAnswer((promptId, answer) =>
    engine.notice({ kind: 'prompt-answered', promptId, answer, through: 'banner' }),
  );
  onBannerLost((promptId) =>
    engine.notice({ kind: 'channel-tried', promptId, channel: 'banner', isUp: false }),
  );
}
