import { readFileSync } from 'node:fs';
import { exercisesWith, parsePlanFile } from '../../../src/plan/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import { startSession } from '../../../src/session/index.ts';
import { expect, test } from '../fixtures/extension.ts';
import { atWork, satFor, stored } from '../fixtures/stored.ts';
import { Target } from '../fixtures/target.ts';

const spoken = { ...atWork, sound: { ...atWork.sound, cues: 'voice' as const } };

/** Gives a page one voice, which notes what it is to say and when it is to be silent. */
const withVoice = `
  globalThis.heard = [];
  globalThis.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
  const voice = { default: true, lang: 'en-US', localService: true, name: 'A voice', voiceURI: 'a-voice' };
  Object.defineProperty(globalThis, 'speechSynthesis', {
    value: {
      getVoices: () => [voice],
      speak: ({ text }) => heard.push(text),
      cancel: () => heard.push('silence'),
      addEventListener() {},
      removeEventListener() {},
    },
  });
  0;
`;

test('a movement of the person’s own is told by its name, by the page that nobody sees', async ({
  extension,
}) => {
  const read = parsePlanFile(readFileSync('assets/public/schema/plan-example.json', 'utf8'));
  if (!read.ok) throw new Error('The example is no plan');
  const [own] = read.plan.exercises;
  const { setting, id: exerciseId, doses } = own!;
  const item = { exerciseId, level: 'gentle' as const, dose: doses.gentle };
  const timeline = layOut({ setting, minutes: 2, items: [item, item] }, exercisesWith(read.plan));
  const prepares = timeline.steps.map((step, index) => ({ ...step, index }));
  const second = prepares.filter(({ kind }) => kind === 'prepare')[1]!;
  const toSecondMs = timeline.steps
    .slice(0, second.index)
    .reduce((sum, { durationMs }) => sum + durationMs, 0);
  // The second time that it is told of comes in some seconds.
  const startedAt = (await extension.now()) - toSecondMs + 12_000;
  const session = startSession('own', { setting, minutes: 2, timeline }, startedAt);
  await extension.wakeWith({
    ...stored({ ...satFor(10, await extension.now()), session }, spoken),
    plan: { v: 1, data: read.plan },
  });
  const page = await Target.attach(extension.context.browser()!, 'the page of sounds', ({ url }) =>
    url.endsWith('/sounds.html'),
  );
  await page.send('Runtime.evaluate', { expression: withVoice });
  const all = async () => {
    const { result } = await page.send<{ result: { value: string } }>('Runtime.evaluate', {
      expression: 'heard.join()',
    });
    return result.value;
  };
  await expect.poll(all).toContain('Lean at the wall');
});
