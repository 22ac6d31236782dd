import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';

describe('the popup at the desk', () => {
  it('says for how long, and when the next break is due', async () => {
    await openPopup(await Computer.after((now) => satFor(23, now)));
    expect(screen.getByRole('heading', { level: 1 })).toHaveAccessibleName(
      text('popup.atDesk.title', { time: '23 min' }),
    );
    expect(screen.getByRole('main')).toHaveTextContent('22 min');
  });

  it('counts on while it is open', async () => {
    const computer = await Computer.after((now) => satFor(46, now));
    const { user } = await openPopup(computer);
    await user.click(await button(text('popup.answer.snooze', { minutes: 5 })));
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '5 min' }) });
    await computer.pass(2);
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '3 min' }) });
    expect(computer.sent).toContainEqual({ kind: 'snooze', minutes: 5 });
  });
});
