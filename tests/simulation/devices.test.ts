// Two and three devices of one person, the shipped engine on each, and a sync between them that loses and mixes up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings, parseSettings, valueIn } from '../../src/settings/index.ts';
import { syncedFields } from '../../src/sync/index.ts';
import { anEdit } from '../sync/choices.ts';
import type { Edit } from '../sync/choices.ts';
import { minutes } from './clock.ts';
import { Devices, travelling } from './devices.ts';
import type { Mask } from './devices.ts';
import { runs } from '../run-length.ts';

const dayMs = minutes(24 * 60);

type Deed =
  | { readonly kind: 'choose'; readonly device: number; readonly edit: Edit }
  | { readonly kind: 'send' | 'lose'; readonly device: number; readonly mask: Mask }
  | { readonly kind: 'receive'; readonly device: number; readonly mask: Mask; readonly hears: boolean }
  | { readonly kind: 'pass'; readonly ms: number }
  | { readonly kind: 'kill' | 'die'; readonly device: number; readonly inCalls: number }
  | { readonly kind: 'refuse'; readonly device: number; readonly isOn: boolean }
  | { readonly kind: 'refuse-storage'; readonly device: number }
  | { readonly kind: 'turn'; readonly device: number; readonly isOn: boolean }
  | { readonly kind: 'set-clock'; readonly device: number; readonly ms: number };

async function act(devices: Devices, deed: Deed): Promise<void> {
  if (deed.kind === 'pass') return devices.pass(deed.ms);
  const browser = devices.browsers[deed.device]!;
  switch (deed.kind) {
    case 'choose':
      return devices.choose(deed.device, deed.edit);
    case 'send':
      devices.send(deed.device, deed.mask);
      return;
    case 'lose':
      return devices.lose(deed.device, deed.mask);
    case 'receive':
      await devices.receive(deed.device, deed.mask, deed.hears);
      return;
    case 'kill':
      browser.kill();
      return browser.start();
    case 'die':
      browser.faults.death = { inCalls: deed.inCalls, when: deed.inCalls % 2 === 0 ? 'before' : 'after' };
      return;
    case 'refuse':
      browser.sync.isRefusing = deed.isOn;
      return;
    case 'refuse-storage':
      browser.faults.refusedWrites = 1;
      return;
    case 'turn':
      return devices.turn(deed.device, deed.isOn);
    case 'set-clock':
      browser.clock.pass(deed.ms);
  }
}

const deeds = (count: number) => {
  const device = fc.nat(count - 1);
  const mask = fc.oneof(fc.constant(255), fc.nat(255));
  const calm: fc.Arbitrary<Deed>[] = [
    fc.record({ kind: fc.constant('choose'), device, edit: anEdit }),
    fc.record({ kind: fc.constant('send'), device, mask }),
    fc.record({ kind: fc.constant('receive'), device, mask, hears: fc.boolean() }),
    fc.record({ kind: fc.constant('pass'), ms: fc.constantFrom(1, 3_000, 20_000, minutes(20), 31 * dayMs) }),
  ];
  const faulty: fc.Arbitrary<Deed>[] = [
    fc.record({ kind: fc.constant('lose'), device, mask }),
    fc.record({ kind: fc.constantFrom('kill', 'die'), device, inCalls: fc.integer({ min: 1, max: 12 }) }),
    fc.record({ kind: fc.constant('refuse'), device, isOn: fc.boolean() }),
    fc.record({ kind: fc.constant('refuse-storage'), device }),
    fc.record({ kind: fc.constant('turn'), device, isOn: fc.boolean() }),
    fc.record({
      kind: fc.constant('set-clock'),
      device,
      ms: fc.integer({ min: -400 * dayMs, max: 400 * dayMs }),
    }),
  ];
  const some = (kinds: fc.Arbitrary<Deed>[]) => fc.array(fc.oneof(...kinds), { maxLength: 40 });
  return { calm: some(calm), faulty: some([...calm, ...calm, ...faulty]) };
};

const wrongClock = fc.oneof(
  fc.constant(0),
  fc.integer({ min: -40, max: 40 }).map((years) => years * 365 * dayMs),
  fc.integer({ min: -minutes(5), max: minutes(5) }),
);

/** All devices hold the same, soundly, and each its own besides. */
function holdTheSame(devices: Devices): void {
  const [first, ...others] = devices.browsers.map((_, device) => devices.settingsOf(device));
  for (const other of others) expect(travelling(other)).toEqual(travelling(first!));
  devices.browsers.forEach(({ troubles }, device) => {
    const settings = devices.settingsOf(device);
    expect(parseSettings(settings)).toEqual(settings);
    expect(settings.sound.voice).toBe(`voice of ${device}`);
    expect(troubles).toEqual([]);
  });
}

describe.each([2, 3])('%d devices', (count) => {
  it('come to hold the same, whatever is lost, late, mixed up, refused or killed, and whatever their clocks say', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wrongClock, { minLength: count, maxLength: count }),
        deeds(count).faulty,
        fc.nat(count - 1),
        anEdit,
        async (wrongBy, script, last, edit) => {
          const devices = new Devices(wrongBy);
          await devices.start();
          for (const deed of script) await act(devices, deed);
          await devices.settle();
          holdTheSame(devices);
          // Whoever has seen it all chooses something: that holds everywhere.
          await devices.choose(last, edit);
          const chosen = devices.settingsOf(last);
          await devices.settle();
          holdTheSame(devices);
          expect(travelling(devices.settingsOf(0))).toEqual(travelling(chosen));
        },
      ),
      { numRuns: runs(50) },
    );
  });

  it('hold of each field what was chosen last, however long one was away, if their clocks are right', async () => {
    await fc.assert(
      fc.asyncProperty(deeds(count).calm, async (script) => {
        const devices = new Devices(Array.from({ length: count }, () => 0));
        await devices.start();
        const lastChosen = { ...travelling(defaultSettings) };
        for (const deed of script) {
          const before = deed.kind === 'choose' ? devices.settingsOf(deed.device) : null;
          await act(devices, deed);
          if (before === null || deed.kind !== 'choose') continue;
          const after = devices.settingsOf(deed.device);
          for (const field of syncedFields)
            if (JSON.stringify(valueIn(after, field)) !== JSON.stringify(valueIn(before, field)))
              lastChosen[field] = valueIn(after, field);
          await devices.pass(1);
        }
        await devices.settle();
        holdTheSame(devices);
        expect(travelling(devices.settingsOf(0))).toEqual(lastChosen);
      }),
      { numRuns: runs(50) },
    );
  });
});
