import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { at } from '../../simulation/clock.ts';
import { Computer, zone } from '../fixtures/computer.ts';
import { drawn } from '../fixtures/drawn-week.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions, openPopup } from '../fixtures/pages.tsx';
import { number, press, storesWeek, type } from '../fixtures/settings-page.ts';

describe.each([
  { night: 'the clock is put back', from: '2026-10-25T00:30', to: '2026-10-25T03:00', min: 210 },
  { night: 'the clock is put forward', from: '2026-03-29T00:30', to: '2026-03-29T03:00', min: 90 },
])('hours drawn past midnight, in a night in which $night', ({ from, to, min }) => {
  it('hold until their end on the clock', async () => {
    const computer = await Computer.start({}, at(from, zone));
    const endsAt = at(to, zone);
    expect((endsAt - computer.now) / 60_000, 'minutes to go').toBe(min);
    const { user } = await openOptions(computer);
    await press(user, 'options.week.drawn.make', { day: 'Saturday' });
    // From 22:00 on, by an hour at a time, and to 03:00: five hours.
    await user.keyboard(
      '{Shift>}{ArrowRight>13/}{/Shift}{Alt>}{Shift>}{ArrowLeft>3/}{/Shift}{ArrowLeft>6/}{/Alt}',
    );
    await waitFor(() => expect(drawn('Saturday', '22:00', '03:00', 'overnight')).toHaveFocus());
    await storesWeek(computer, { saturday: [{ fromMin: 1320, toMin: 1620 }] });
    await type(user, number('limitMin'), '20');
    await waitFor(() => expect(computer.settings.limitMin).toBe(20));

    const { prompts } = computer.browser;
    await computer.pass(min + 1);
    // An end that was counted in hours from 22:00 on would lie an hour away from this one.
    expect((endsAt - prompts.at(-1)!.at) / 60_000, 'minutes from the last question to the end').toBeLessThan(
      60,
    );
    expect(prompts.at(-1)!.at).toBeLessThan(endsAt);
    const asked = prompts.length;
    await computer.pass(120);
    expect(prompts).toHaveLength(asked);
    expect(computer.browser.standing).toEqual([]);
    expect(computer.browser.badge).toBe('none');
    await openPopup(computer);
    expect(screen.getByText(text('popup.offWork.quiet'))).toBeVisible();
  });
});
