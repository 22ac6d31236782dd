import { mkdirSync, writeFileSync } from 'node:fs';
import { axeFinds } from '../fixtures/axe.ts';
import { expect } from '../fixtures/extension.ts';
import type { Extension } from '../fixtures/extension.ts';
import type { Popup } from '../fixtures/popup.ts';
import { secondsLeft } from './place.ts';
import { text } from './texts.ts';

type Setting = 'seated' | 'standing' | 'floor';

/** What the toolbar popup shows; the names are those of engine/view.ts. */
export type PopupState =
  | 'at-desk'
  | 'standing'
  | 'off-work'
  | 'paused'
  | 'away'
  | 'snoozed'
  | 'due'
  | 'starting'
  | 'in-session'
  | 'finished';

/** Where a playing session stands, as a person reads it. */
export interface Place {
  /** The popup's own clock when it was read. */
  readonly at: number;
  readonly exercise: string;
  readonly stepSeconds: number;
  readonly leftSeconds: number;
}

/** Limber in the toolbar popup, as somebody uses it. */
export class Toolbar {
  readonly popup: Popup;

  constructor(popup: Popup) {
    this.popup = popup;
  }

  static async open(extension: Extension): Promise<Toolbar> {
    return new Toolbar(await extension.popup());
  }

  /** Opens the popup on what an earlier hour has left in storage. */
  static async openAfter(
    extension: Extension,
    left: (now: number) => Record<string, unknown>,
  ): Promise<Toolbar> {
    await extension.wakeWith(left(await extension.now()));
    return Toolbar.open(extension);
  }

  state(): Promise<PopupState | null> {
    return this.popup.evaluate(`document.querySelector('[data-state]')?.dataset.state ?? null`);
  }

  async shows(state: PopupState): Promise<void> {
    await expect.poll(() => this.state(), { message: `the popup shows ${state}` }).toBe(state);
  }

  /** Its one heading reads like this. */
  async isHeaded(heading: string | RegExp): Promise<void> {
    const wanted = typeof heading === 'string' ? heading : expect.stringMatching(heading);
    await expect.poll(() => this.popup.names('heading')).toEqual([wanted]);
  }

  /** These words are there to read. */
  async says(words: string): Promise<void> {
    await expect.poll(() => this.popup.text()).toContain(words);
  }

  async saysNothingOf(words: string): Promise<void> {
    await expect.poll(() => this.popup.text()).not.toContain(words);
  }

  /** Chooses where and how long, and starts; from the screen of a due break too. */
  async start(choice: { setting?: Setting; minutes?: 1 | 2 | 3 | 5 | 10 } = {}): Promise<void> {
    const isDue = (await this.state()) === 'due';
    if (choice.setting) await this.popup.click(text(`page.setting.${choice.setting}`), 'radio');
    if (choice.minutes)
      await this.popup.click(text('page.time.minutes', { minutes: choice.minutes }), 'radio');
    await this.popup.click(text(isDue ? 'popup.start.due' : 'popup.start.now'));
    await this.shows('in-session');
    // The player is loaded when it is first wanted.
    await expect.poll(() => this.popup.names('timer')).toHaveLength(1);
  }

  async press(button: 'back' | 'pause' | 'resume' | 'skip' | 'end'): Promise<void> {
    await this.popup.click(text(`player.${button}`));
  }

  async answer(
    answer: 'snooze' | 'skip' | 'moved' | 'stand' | 'sit' | 'pauseHour' | 'pauseTomorrow',
  ): Promise<void> {
    await this.popup.click(text(`popup.answer.${answer}`, { minutes: 5 }));
  }

  /** Where the session stands, all read at one instant. */
  async place(): Promise<Place> {
    await expect.poll(() => this.popup.names('timer')).toHaveLength(1);
    const read = await this.popup.evaluate<{ at: number; exercise: string; step: string; words: string }>(
      `({
        at: Date.now(),
        exercise: document.querySelector('h1').innerText,
        step: document.querySelector('[role=timer]').innerText,
        words: document.body.innerText,
      })`,
    );
    const leftSeconds = secondsLeft(read.words);
    if (leftSeconds === null) throw new Error(`The player does not say what is left: ${read.words}`);
    return {
      at: read.at,
      exercise: read.exercise,
      stepSeconds: Number(read.step),
      leftSeconds,
    };
  }

  /** Keeps pictures of it for looking at, light and dark, and answers what axe has against either. */
  async look(name: string): Promise<string[]> {
    const folder = '.limber/screenshots';
    mkdirSync(folder, { recursive: true });
    // What is offered is chosen, and some screens come, once the popup has painted.
    const isWhole = `document.querySelector('[aria-busy=true]') === null && document.querySelector('h1') !== null`;
    await expect.poll(() => this.popup.evaluate(isWhole)).toBe(true);
    const found: string[] = [];
    for (const scheme of ['light', 'dark'] as const) {
      await this.popup.prefers(scheme);
      found.push(...(await axeFinds((expression) => this.popup.evaluate(expression))));
      writeFileSync(`${folder}/${name}-${scheme}.png`, await this.popup.screenshot());
    }
    return found;
  }
}
