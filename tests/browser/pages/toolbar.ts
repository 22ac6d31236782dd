import { expect } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import type { Popup } from '../fixtures/popup.ts';
import { text } from './texts.ts';

type Setting = 'seated' | 'standing' | 'floor';

/** What the toolbar popup shows; the names are those of engine/view.ts. */
export type PopupState =
  'at-desk' | 'off-work' | 'paused' | 'away' | 'snoozed' | 'due' | 'in-session' | 'finished';

/** Limber in the toolbar popup, as somebody uses it. */
export class Toolbar {
  readonly popup: Popup;

  constructor(popup: Popup) {
    this.popup = popup;
  }

  static async open(extension: Extension): Promise<Toolbar> {
    return new Toolbar(await extension.popup());
  }

  state(): Promise<PopupState | null> {
    return this.popup.evaluate(`document.querySelector('[data-state]')?.dataset.state ?? null`);
  }

  async shows(state: PopupState, timeoutMs = 10_000): Promise<void> {
    await expect
      .poll(() => this.state(), { message: `the popup shows ${state}`, timeout: timeoutMs })
      .toBe(state);
  }

  /** Chooses where and how long, and starts; from the screen of a due break too. */
  async start(choice: { setting?: Setting; minutes?: 1 | 2 | 3 | 5 } = {}): Promise<void> {
    const isDue = (await this.state()) === 'due';
    if (choice.setting) await this.popup.click(text(`page.setting.${choice.setting}`), 'radio');
    if (choice.minutes)
      await this.popup.click(text('page.time.minutes', { minutes: choice.minutes }), 'radio');
    await this.popup.click(text(isDue ? 'popup.start.due' : 'popup.start.now'));
    await this.shows('in-session');
  }

  async press(button: 'back' | 'pause' | 'resume' | 'skip' | 'end'): Promise<void> {
    await this.popup.click(text(`player.${button}`));
  }
}
