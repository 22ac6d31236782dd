import type { Envelope } from '../../src/engine/index.ts';
import { defaultSettings, patchBetween, valueIn } from '../../src/settings/index.ts';
import type { Settings } from '../../src/settings/index.ts';
import { syncedFields } from '../../src/sync/index.ts';
import type { Edit } from '../sync/choices.ts';
import { SimulatedBrowser } from './browser.ts';
import { at, minutes, SimulatedClock } from './clock.ts';
import { must } from './must.ts';

const zone = 'Europe/Berlin';

/** Which of several items something happens to: the one at `index` if its bit is set, over and over. */
export type Mask = number;
const isIn = (mask: Mask, index: number): boolean => ((mask >> (index % 8)) & 1) === 1;

/** What a browser's sync has yet to carry from a device. */
type Pending = Map<string, unknown>;

/** Several devices of one person, and the browser maker's service between them, which knows nothing of settings. */
export class Devices {
  readonly browsers: readonly SimulatedBrowser[];
  readonly #pending: readonly Pending[];
  readonly #service = new Map<string, unknown>();

  /** Devices whose clocks are wrong by so much. */
  constructor(wrongBy: readonly number[]) {
    const startAt = at('2026-11-23T10:00', zone);
    this.browsers = wrongBy.map(
      (ms, index) =>
        new SimulatedBrowser(new SimulatedClock(startAt + ms, zone), {
          sound: { ...defaultSettings.sound, voice: `voice of ${index}` },
        }),
    );
    this.#pending = this.browsers.map(() => new Map<string, unknown>());
    this.browsers.forEach(({ sync }, index) => {
      sync.onWrite = (items) => {
        for (const [key, item] of Object.entries(items)) this.#pending[index]!.set(key, item);
      };
    });
  }

  async start(): Promise<void> {
    for (const browser of this.browsers) {
      await browser.start();
      // Nobody sits there, so that months pass quickly.
      await browser.become('locked');
    }
  }

  settingsOf(device: number): Settings {
    return (this.browsers[device]!.stored.get('settings') as Envelope).data as Settings;
  }

  async choose(device: number, edit: Edit): Promise<void> {
    const before = this.settingsOf(device);
    const changes = patchBetween(before, edit(before));
    await this.browsers[device]!.send({ kind: 'change-settings', changes });
  }

  async turn(device: number, syncs: boolean): Promise<void> {
    await this.choose(device, (settings) => ({ ...settings, syncs }));
  }

  async pass(ms: number): Promise<void> {
    for (const browser of this.browsers) await browser.pass(ms);
  }

  /** Some of what a device wrote reaches the service, which keeps the last of what it gets. */
  send(device: number, mask: Mask): void {
    [...this.#pending[device]!].forEach(([key, item], index) => {
      if (!isIn(mask, index)) return;
      this.#pending[device]!.delete(key);
      this.#service.set(key, item);
    });
  }

  /** Some of what a device wrote is given up: what the service holds stands there again. */
  async lose(device: number, mask: Mask): Promise<void> {
    const { sync } = this.browsers[device]!;
    [...this.#pending[device]!.keys()].forEach((key, index) => {
      if (!isIn(mask, index)) return;
      this.#pending[device]!.delete(key);
      if (this.#service.has(key)) sync.items.set(key, this.#service.get(key));
      else sync.items.delete(key);
    });
    await this.browsers[device]!.hear();
  }

  /** Some of what the service holds reaches a device, in place of what that wrote to the same item meanwhile. */
  async receive(device: number, mask: Mask, hears = true): Promise<boolean> {
    const { sync } = this.browsers[device]!;
    const news = [...this.#service].filter(
      ([key, item], index) =>
        isIn(mask, index) && JSON.stringify(sync.items.get(key)) !== JSON.stringify(item),
    );
    for (const [key, item] of news) {
      sync.items.set(key, structuredClone(item));
      this.#pending[device]!.delete(key);
    }
    if (news.length > 0 && hears) await this.browsers[device]!.hear();
    return news.length > 0;
  }

  /** Nothing goes wrong any more, and everything is carried until nothing is left to carry. */
  async settle(): Promise<void> {
    for (const [device, browser] of this.browsers.entries()) {
      browser.sync.isRefusing = false;
      browser.faults.refusedWrites = 0;
      browser.faults.death = null;
      browser.kill();
      await browser.start();
      await this.turn(device, true);
    }
    for (let round = 0; ; round += 1) {
      must(round < 20, 'the devices come to rest');
      // Longer than whatever was refused waits.
      await this.pass(minutes(16));
      let isCarried = false;
      for (const [device, browser] of this.browsers.entries()) {
        await browser.become('locked');
        isCarried ||= this.#pending[device]!.size > 0;
        this.send(device, 255);
        isCarried = (await this.receive(device, 255)) || isCarried;
      }
      if (!isCarried) return;
    }
  }
}

/** What travels of settings. */
export function travelling(settings: Settings): Readonly<Record<string, unknown>> {
  return Object.fromEntries(syncedFields.map((field) => [field, valueIn(settings, field)]));
}
