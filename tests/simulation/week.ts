import type { createEngine } from '../../src/engine/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { holdUp, leave, lock, sleep, watch } from './absences.ts';
import { Account } from './account.ts';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, seconds, SimulatedClock } from './clock.ts';
import type { Deed } from './deed.ts';
import { meet } from './meetings.ts';
import { answer, command, edit, play, popups, putOff } from './pages.ts';
import { begin } from './player.ts';
import { checkFixed, govern } from './policies.ts';
import { checkAlways, checkPromptComes, checkShow, checkStep } from './properties.ts';
import { recover } from './recover.ts';

/** Whether anything goes wrong. */
export type Mood = 'calm' | 'faulty';

/**
 * A week in which a person, a machine and bad luck do what a script says, and the shipped engine answers. It keeps
 * its own account of what truly happened, and holds the engine to the properties of the design at each step.
 */
export class Week {
  readonly browser: SimulatedBrowser;
  readonly account: Account;
  #deeds = 0;
  /** What was found wrong while the engine was at work, where throwing would only stop the engine. */
  readonly #wrongs: unknown[] = [];

  constructor(mood: Mood, make?: typeof createEngine) {
    const zone = 'Europe/Berlin';
    const clock = new SimulatedClock(at('2026-11-23T08:30', zone), zone);
    this.browser = new SimulatedBrowser(clock, defaultSettings, make);
    this.account = new Account(this.browser, mood === 'calm');
    this.browser.onShow = (channel, id) => {
      try {
        if (this.browser.standing.includes(id)) checkStep(this.account, channel, id);
        else checkShow(this.account);
      } catch (wrong) {
        this.#wrongs.push(wrong);
      }
    };
  }

  async run(deeds: readonly Deed[]): Promise<void> {
    await this.browser.start();
    for (const deed of deeds) {
      this.#deeds += 1;
      await this.#do(deed);
      this.#check();
    }
    this.browser.onTell = () => undefined;
    await recover(this.account);
    this.#check();
  }

  #check(): void {
    if (this.#wrongs.length > 0) throw this.#wrongs[0];
    checkAlways(this.account);
    checkFixed(this.account);
  }

  async #do(deed: Deed): Promise<void> {
    const { account, browser } = this;
    const id = `deed-${this.#deeds}`;
    switch (deed.kind) {
      case 'work':
        await browser.pass(minutes(deed.min));
        checkPromptComes(account);
        return;
      case 'leave':
        return leave(account, minutes(deed.min), id);
      case 'lock':
        return lock(account, minutes(deed.min), id);
      case 'sleep':
        return sleep(account, minutes(deed.min));
      case 'watch':
        return watch(account, minutes(deed.min), id);
      case 'hold':
        return holdUp(account, deed.hold, minutes(deed.min));
      case 'meet':
        return meet(account, deed, id);
      case 'answer':
        return answer(account, deed);
      case 'put-off':
        return putOff(account, id);
      case 'skip-twice':
        await command(account, { kind: 'command', command: begin('seated', 3), twice: false }, id);
        await browser.pass(seconds(10));
        return command(
          account,
          { kind: 'command', command: { kind: 'skip-step' }, twice: true },
          `${id}-skip`,
        );
      case 'command':
        return command(account, deed, id);
      case 'play':
        return play(account, deed, id);
      case 'popups':
        return popups(account, deed, id);
      case 'edit':
        return edit(account, deed.changes, id);
      case 'govern':
        return govern(account, deed.asked);
      case 'update':
        return browser.notice({ kind: 'update-became-available' });
      default:
        return this.#goWrong(deed);
    }
  }

  /** What goes wrong is no deed of the person's; a session that runs through most of it cannot be told of surely. */
  async #goWrong(deed: Exclude<Deed, { kind: Handled }>): Promise<void> {
    const { account, browser } = this;
    switch (deed.kind) {
      case 'restart':
        browser.faultsMet += 1;
        account.steadySince = account.now;
        return browser.restart(deed);
      case 'travel':
        browser.faultsMet += 1;
        account.steadySince = account.now;
        browser.clock.travelTo(deed.zone);
        return;
      case 'set-clock':
        browser.faultsMet += 1;
        account.sessions.doubt();
        browser.clock.pass(minutes(deed.byMin));
        account.forget();
        return browser.pass(0);
      case 'kill':
        browser.faultsMet += 1;
        browser.kill();
        return;
      case 'die':
        account.sessions.doubt();
        browser.faults.death = { inCalls: deed.inCalls, when: deed.when };
        return;
      case 'fill-disk':
        account.sessions.doubt();
        browser.faults.refusedWrites = deed.writes;
        return;
      case 'refuse':
        browser.faultsMet += 1;
        browser.refusing.clear();
        for (const channel of deed.channels) browser.refusing.add(channel);
        return;
      case 'lose-player':
        browser.faults.lostPlayers = 1;
        return;
      case 'stick-windows':
        browser.faults.stuckWindows = deed.windows;
        return;
      case 'close-window':
        for (const id of browser.standingIn('window')) browser.takeDown(id, 'window');
        account.restartedAt = account.now;
        return;
      case 'blind':
        browser.faults[deed.how] = deed.looks;
        return;
      case 'delay-alarm':
        account.sessions.doubt();
        browser.faults.alarmDelayMs = minutes(deed.min);
        account.steadySince = account.now + minutes(deed.min);
        return;
    }
  }
}

type Handled =
  | 'work'
  | 'leave'
  | 'lock'
  | 'sleep'
  | 'watch'
  | 'hold'
  | 'meet'
  | 'answer'
  | 'put-off'
  | 'skip-twice'
  | 'command'
  | 'play'
  | 'popups'
  | 'edit'
  | 'govern'
  | 'update';
