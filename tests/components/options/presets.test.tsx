import { describe, expect, it } from 'vitest';
import { screen } from '@testing-library/preact';
import { defaultSettings, presets } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { fill, number, press, radio, stores, type } from '../fixtures/settings-page.ts';

type Rhythm = Readonly<{ limitMin: number; minutes: number }>;
const rhythm = ({ limitMin, minutes }: Rhythm) => radio(text('options.preset.rhythm', { limitMin, minutes }));
const own = (parts: Rhythm) => text('options.preset.own', parts);

describe('the rhythms to begin with', () => {
  it('show which one holds', async () => {
    await openOptions(await Computer.start());
    expect(rhythm(defaultSettings)).toBeChecked();
  });

  it.each(presets)(
    'say what is known of $limitMin and $minutes min, and set both at one go',
    async (preset) => {
      const computer = await Computer.start();
      const { user } = await openOptions(computer);
      const before = computer.settings;
      await user.click(radio(text('page.time.minutes', { minutes: 10 })));
      await user.click(rhythm(preset));
      const { name, limitMin, minutes } = preset;
      await stores(computer, { limitMin, minutes });
      expect(computer.settings).toEqual({ ...before, limitMin, minutes });
      expect(rhythm(preset)).toBeChecked();
      expect(rhythm(preset)).toHaveAccessibleDescription(text(`options.preset.${name}`));
      expect(number('limitMin')).toHaveValue(String(limitMin));
      expect(radio(text('page.time.minutes', { minutes }))).toBeChecked();
    },
  );

  it('call one that is none of them somebody’s own, until it is one of them again', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await type(user, number('limitMin'), '37');
    const mine = own({ limitMin: 37, minutes: 3 });
    expect(radio(mine)).toBeChecked();
    expect(radio(mine)).toHaveAccessibleDescription(text('options.preset.ownLine'));
    await user.click(rhythm(presets[0]));
    expect(screen.queryByRole('radio', { name: mine })).not.toBeInTheDocument();
  });

  it('leave none chosen while the limit is no number', async () => {
    const { user } = await openOptions(await Computer.start());
    await fill(user, number('limitMin'), 'long');
    for (const preset of presets) expect(rhythm(preset)).not.toBeChecked();
    expect(screen.queryByText(text('options.preset.ownLine'))).not.toBeInTheDocument();
  });

  it('are taken back as one change', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const before = computer.settings;
    await user.click(rhythm(presets[0]));
    await stores(computer, { limitMin: 30, minutes: 5 });
    await press(user, 'options.status.undoLabel');
    await stores(computer, { limitMin: before.limitMin, minutes: before.minutes });
    expect(rhythm(defaultSettings)).toBeChecked();
  });
});
