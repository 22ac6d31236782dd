import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import type { SectionName, Settings } from '../../../src/settings/index.ts';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { fill, number, press, stores, type } from '../fixtures/settings-page.ts';

const nameOf = (section: SectionName) =>
  text('options.defaultsOf', { section: text(`options.${section}.title`) });
const back = (section: SectionName) => screen.getByRole('button', { name: nameOf(section) });

/** Everything otherwise than usual. */
const otherwise: Settings = {
  ...defaultSettings,
  schedule: {
    ...defaultSettings.schedule,
    zone: 'Asia/Tokyo',
    week: { ...defaultSettings.schedule.week, friday: [] },
    changes: [{ fromDay: '2027-05-01', toDay: '2027-05-01', yearly: true, spans: [] }],
  },
  limitMin: 20,
  minutes: 10,
  idleBreakMin: 9,
  lockMeans: 'pause',
  windowMin: 0,
  channels: ['banner'],
  promptSound: 'chime',
  setting: 'floor',
  level: 'progress',
  sound: { ...defaultSettings.sound, cues: 'silent', rate: 120 },
  profile: { ...defaultSettings.profile, skirt: true, limits: ['kneePain'], without: ['pigeon'] },
  circleS: defaultSettings.circleS + 1,
};
const start = () => Computer.after((now) => satFor(1, now), otherwise);

describe.each<[SectionName, (keyof Settings)[]]>([
  ['rhythm', ['limitMin', 'minutes']],
  ['natural', ['idleBreakMin', 'lockMeans']],
  ['moments', ['windowMin']],
  ['asking', ['channels', 'promptSound']],
  ['moving', ['setting', 'level']],
  ['sound', ['sound']],
  ['person', ['profile']],
  ['pace', ['circleS']],
])('the section of %s', (section, names) => {
  it('goes back to its defaults, alone, and that is taken back too', async () => {
    const computer = await start();
    const { user } = await openOptions(computer);
    const usual = Object.fromEntries(names.map((name) => [name, defaultSettings[name]]));
    await user.click(back(section));
    await waitFor(() => expect(computer.settings).toEqual({ ...otherwise, ...usual }));
    expect(back(section)).toHaveAttribute('aria-disabled', 'true');
    await waitFor(() => expect(back(section), 'who pressed it keeps their place').toHaveFocus());
    await press(user, 'options.status.undoLabel');
    await waitFor(() => expect(computer.settings).toEqual(otherwise));
    expect(back(section)).toHaveAttribute('aria-disabled', 'false');
  });
});

describe('back to defaults', () => {
  it('leaves days off where they are when the week goes back', async () => {
    const computer = await start();
    const { user } = await openOptions(computer);
    await user.click(back('week'));
    const { changes } = otherwise.schedule;
    await stores(computer, { schedule: { ...defaultSettings.schedule, changes } });
  });

  it('is not offered where all is as usual, and pressing it does nothing', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const told = computer.sent.length;
    for (const each of screen.getAllByRole('button', { name: /^Back to defaults/ })) {
      expect(each).toHaveAttribute('aria-disabled', 'true');
      await user.click(each);
    }
    expect(computer.sent).toHaveLength(told);
  });

  it('takes what is wrong in a field along', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await type(user, number('idleBreakMin'), '9');
    await fill(user, number('snoozeMin'), 'soon');
    await user.click(await button(nameOf('rhythm')));
    expect(number('snoozeMin')).toHaveValue(String(defaultSettings.snoozeMin));
    expect(number('snoozeMin')).toBeValid();
    await stores(computer, { snoozeMin: defaultSettings.snoozeMin, idleBreakMin: 9 });
  });
});
