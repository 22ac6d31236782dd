import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { channels } from '../../../src/breaks/index.ts';
import { text } from '../fixtures/page.tsx';
import { permission } from '../fixtures/pages.tsx';
import { ChangingPermission } from '../fixtures/permissions.ts';
import { nameOf, Ways } from './ways.ts';

describe('the ways of asking', () => {
  it('are a notification at first, with the others below it', async () => {
    const ways = await Ways.open();
    expect(ways.used).toEqual([nameOf('notification')]);
    const all = ways.list.getAllByRole('checkbox').map((box) => box.closest('label')!.textContent);
    expect(all).toEqual([...channels].map(nameOf));
    expect(ways.move('earlier', 'notification')).toBeNull();
  });

  it('are added, put in order and dropped by keyboard', async () => {
    const ways = await Ways.open();
    const { user } = ways;
    ways.box('window').focus();
    await user.keyboard(' ');
    await waitFor(() => expect(ways.stored).toEqual(['notification', 'window']));
    expect(ways.used).toEqual([nameOf('notification'), nameOf('window')]);

    ways.move('earlier', 'window')!.focus();
    await user.keyboard('{Enter}');
    await waitFor(() => expect(ways.stored).toEqual(['window', 'notification']));
    expect(ways.used).toEqual([nameOf('window'), nameOf('notification')]);

    ways.box('notification').focus();
    await user.keyboard(' ');
    await waitFor(() => expect(ways.stored).toEqual(['window']));
    expect(ways.used).toEqual([nameOf('window')]);
    expect(await screen.findByText(text('options.status.saved'))).toBeVisible();
  });

  it('go later too, and no further than the end', async () => {
    const ways = await Ways.open({ channels: ['notification', 'popup', 'window'] });
    expect(ways.move('earlier', 'notification')).toBeDisabled();
    expect(ways.move('later', 'window')).toBeDisabled();
    await ways.user.click(ways.move('later', 'notification')!);
    await waitFor(() => expect(ways.stored).toEqual(['popup', 'notification', 'window']));
    expect(ways.used).toEqual([nameOf('popup'), nameOf('notification'), nameOf('window')]);
  });

  it('may be none: the badge is left', async () => {
    const ways = await Ways.open();
    await ways.user.click(ways.box('notification'));
    await waitFor(() => expect(ways.stored).toEqual([]));
    expect(ways.used).toEqual([]);
    expect(ways.section.getByText(text('options.asking.badge'))).toBeVisible();
  });

  it('stay as they were when the background cannot be reached, until it can', async () => {
    const ways = await Ways.open();
    ways.computer.isUnreachable = true;
    await ways.user.click(ways.box('window'));
    expect(await screen.findByText(text('options.status.unreachable'))).toBeVisible();
    expect(ways.stored).toEqual(['notification']);
    ways.computer.isUnreachable = false;
    await ways.user.click(screen.getByRole('button', { name: text('options.tryAgain') }));
    await waitFor(() => expect(ways.stored).toEqual(['notification', 'window']));
  });

  it('come with one soft chime when that is chosen', async () => {
    const ways = await Ways.open();
    await ways.user.click(ways.section.getByRole('radio', { name: text('options.asking.sounds.chime') }));
    await waitFor(() => expect(ways.computer.settings.promptSound).toBe('chime'));
  });
});

describe('a banner in the page', () => {
  it('is used once the browser allows it', async () => {
    const ways = await Ways.open({}, { bannerLeave: permission(true) });
    await ways.user.click(ways.box('banner'));
    await waitFor(() => expect(ways.stored).toEqual(['notification', 'banner']));
    expect(ways.used).toEqual([nameOf('notification'), nameOf('banner')]);
  });

  it('is not used when the browser was told no, and the page says so', async () => {
    const ways = await Ways.open({}, { bannerLeave: permission(false) });
    await ways.user.click(ways.box('banner'));
    expect(await ways.section.findByText(text('options.asking.leaveRefused'))).toBeVisible();
    expect(ways.stored).toEqual(['notification']);
  });

  it('gives its permission back when it is dropped', async () => {
    const leave = permission(true, true);
    const giveBack = vi.spyOn(leave, 'giveBack');
    const ways = await Ways.open({ channels: ['notification', 'banner'] }, { bannerLeave: leave });
    await ways.user.click(ways.box('banner'));
    await waitFor(() => expect(ways.stored).toEqual(['notification']));
    expect(giveBack).toHaveBeenCalledOnce();
    expect(ways.section.queryByText(text('options.asking.leaveGone'))).toBeNull();
  });

  it('is told to be out of use once the browser takes its permission back, with a button to allow it again', async () => {
    const leave = new ChangingPermission(true);
    const ways = await Ways.open({ channels: ['notification', 'banner'] }, { bannerLeave: leave });
    expect(ways.section.queryByText(text('options.asking.leaveGone'))).toBeNull();
    leave.set(false);
    expect(await ways.section.findByText(text('options.asking.leaveGone'))).toBeVisible();
    expect(ways.stored).toEqual(['notification', 'banner']);
    await ways.user.click(ways.section.getByRole('button', { name: text('options.asking.allow') }));
    await waitFor(() => expect(ways.section.queryByText(text('options.asking.leaveGone'))).toBeNull());
    expect(await leave.isGiven()).toBe(true);
  });
});
