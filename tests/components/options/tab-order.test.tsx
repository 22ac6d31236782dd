import { expect, it } from 'vitest';
import { screen, within } from '@testing-library/preact';
import { sections } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';

/** The sections whose settings are no rows with a label each, and what is reached there. */
const ofTheirOwn: ReadonlySet<string> = new Set(['week', 'calls', 'asking', 'sound', 'person']);
const others = [
  'options.search.label',
  'options.week.zone.legend',
  'options.daysOff.add',
  'options.calendar.import',
  'options.asking.channel.notification.name',
  'options.asking.channel.window.name',
  'options.asking.sound',
  'options.calls.notice',
  'options.sound.cues',
  'options.sound.counts',
  'options.person.skirt',
  'options.journal',
  'options.welcome',
];

/** The names of an element: its own, and its group's. */
function namesOf(element: Element): (string | null | undefined)[] {
  const byId = (element.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => document.getElementById(id)?.textContent);
  const labels = [...((element as HTMLInputElement).labels ?? [])].map(({ textContent }) => textContent);
  const group = element.closest('fieldset')?.querySelector('legend')?.textContent;
  return [element.getAttribute('aria-label'), element.textContent, group, ...byId, ...labels];
}

it('every setting is reached by the Tab key alone, in the order of the page', async () => {
  const { user } = await openOptions(await Computer.start());
  await within(document.body).findByRole('form', { name: text('options.daysOff.new') });
  await screen.findByRole('button', { name: text('options.welcome') });
  const reached: Element[] = [];
  do {
    await user.tab();
    reached.push(document.activeElement!);
  } while (document.activeElement !== document.body);
  reached.pop();

  const names = new Set(reached.flatMap(namesOf).map((name) => name?.trim()));
  const rows = Object.entries(sections)
    .filter(([section]) => !ofTheirOwn.has(section))
    .flatMap(([, settings]) => settings.map((name) => `setting.${name}.label`));
  expect([...rows, ...others].filter((key) => !names.has(text(key)))).toEqual([]);
  const isInOrder = reached.every(
    (element, place) =>
      place === 0 ||
      (reached[place - 1]!.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  expect(isInOrder).toBe(true);
});
