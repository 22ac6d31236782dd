import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { atWork, satFor, stored } from '../../browser/fixtures/stored.ts';
import { wrap } from '../../../src/engine/index.ts';
import { Computer, mondayMorning } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openPopup } from '../fixtures/pages.tsx';

const messages = () => screen.getAllByRole('status')[0]!;

describe('the popup whose background does not answer', () => {
  it('says so, keeps what was pressed, and tries it again', async () => {
    const computer = await Computer.after((now) => satFor(46, now), atWork);
    const { user } = await openPopup(computer);
    computer.isUnreachable = true;
    await user.click(await button(text('popup.answer.snooze', { minutes: 5 })));
    await screen.findByText(text('popup.trouble.unreachable'));
    expect(screen.getByRole('heading')).toHaveTextContent(text('popup.due.title'));

    computer.isUnreachable = false;
    await user.click(await button(text('popup.tryAgain')));
    await screen.findByRole('heading', { name: text('popup.snoozed.title', { time: '5 min' }) });
    expect(screen.queryByText(text('popup.trouble.unreachable'))).toBeNull();
  });

  it('shows what is stored all the same', async () => {
    const computer = await Computer.after((now) => satFor(23, now), atWork);
    computer.isUnreachable = true;
    await openPopup(computer);
    await screen.findByText(text('popup.trouble.unreachable'));
    expect(screen.getByRole('heading')).toHaveTextContent(text('popup.atDesk.title', { time: '23 min' }));
  });
});

describe('the popup of a browser that does not save', () => {
  it('says so while everything goes on, and no more once it saves again', async () => {
    const computer = await Computer.after((now) => satFor(46, now), atWork);
    const { user } = await openPopup(computer);
    computer.browser.faults.refusedWrites = Infinity;
    await user.click(await button(text('popup.answer.skip')));
    await screen.findByText(text('popup.trouble.unsaved'));
    await screen.findByRole('heading', { name: text('popup.atDesk.title', { time: '46 min' }) });

    computer.browser.faults.refusedWrites = 0;
    await user.click(await button(text('popup.answer.stand')));
    await screen.findByRole('heading', {
      name: text('popup.standing.title', { time: text('page.time.underMinute') }),
    });
    await waitFor(() => expect(screen.queryByText(text('popup.trouble.unsaved'))).toBeNull());
    expect(computer.state.sitting.kind).toBe('standing');
  });
});

describe('stored values that cannot be used', () => {
  const damaged = { v: 1, data: { sitting: 'no' } };
  const newer = { v: 99, data: { limitMin: 30 } };

  it('are set aside, replaced by the defaults and spoken of once', async () => {
    const computer = await Computer.start({ engine: damaged, settings: newer, today: 7 });
    const { user } = await openPopup(computer);
    await screen.findByText(text('popup.notice.engine'), { exact: false });
    for (const key of ['engine', 'settings', 'today', 'kept', 'newer'])
      expect(messages()).toHaveTextContent(text(`popup.notice.${key}`));
    expect(Object.fromEntries(computer.browser.stored)).toMatchObject({
      'aside/engine': damaged,
      'aside/settings': newer,
      'aside/today': 7,
      settings: { v: 1, data: { limitMin: 45 } },
    });

    await user.click(await button(text('popup.notice.close')));
    await waitFor(() => expect(messages()).toBeEmptyDOMElement());
    await computer.browser.restart({ keepsAlarm: true });
    expect(computer.state.notices).toEqual([]);
  });

  it.each(['engine', 'settings', 'today', 'busy'])('are told of by name: %s', async (name) => {
    const computer = await Computer.start({ ...stored(satFor(5, mondayMorning)), [name]: { v: 1, data: 7 } });
    await openPopup(computer);
    await screen.findByText(text(`popup.notice.${name}`), { exact: false });
    expect(messages()).toHaveTextContent(text('popup.notice.kept'));
    expect(messages()).not.toHaveTextContent(text('popup.notice.newer'));
    expect(computer.browser.stored.get(`aside/${name}`)).toEqual({ v: 1, data: 7 });
  });

  it('lead to the settings when those are among them', async () => {
    const computer = await Computer.start({ ...stored(satFor(5, mondayMorning)), settings: 7 });
    const { user, asked } = await openPopup(computer);
    await screen.findByText(text('popup.notice.settings'), { exact: false });
    await user.click(within(messages()).getByRole('button', { name: text('popup.options') }));
    expect(asked['onOptions']).toHaveBeenCalledOnce();
  });
});

describe('what else the popup says once', () => {
  it('is that the computer is in another zone', async () => {
    const computer = await Computer.after((now) => satFor(5, now), atWork);
    computer.browser.clock.travelTo('Europe/Lisbon');
    const { user } = await openPopup(computer);
    await screen.findByText(text('page.zone.follows', { place: 'Lisbon' }));
    await user.click(await button(text('popup.notice.close')));
    await waitFor(() => expect(messages()).toBeEmptyDOMElement());
  });

  it('is that breaks come less often for now', async () => {
    const state = { ...satFor(5, mondayMorning), notices: [{ kind: 'interval-changed', limitMin: 60 }] };
    await openPopup(
      await Computer.start({ ...stored(satFor(5, mondayMorning)), engine: wrap('engine', state) }),
    );
    await screen.findByText(count('popup.notice.interval', 60));
  });
});
