import { screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { Computer } from '../fixtures/computer.ts';
import { part } from '../fixtures/options-parts.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';

const number = (name: string) => screen.getByLabelText(text(`setting.${name}.label`), { selector: 'input' });

/** The options page, and what comes to this device from another one. */
async function open() {
  const computer = await Computer.start();
  const { user } = await openOptions(computer);
  const { browser } = computer;
  // The page has asked for the latest; what happens next comes after the answer.
  await browser.start();
  return {
    computer,
    user,
    sent: browser.sync.items,
    /** Another device has chosen a value in this minute. */
    comes: async (name: string, value: unknown) => {
      browser.sync.items.set(`settings/${name}`, { v: 1, at: computer.now, value });
      await browser.hear();
    },
    type: async (name: string, value: string) => {
      await user.clear(number(name));
      await user.type(number(name), value);
      await user.tab();
    },
  };
}

describe('settings from another device', () => {
  it('stand in the open page at once, which says when they came', async () => {
    const { computer, comes } = await open();
    expect(await part('sync').findByText(text('options.sync.never'))).toBeVisible();
    await comes('limitMin', 33);
    await waitFor(() => expect(number('limitMin')).toHaveValue('33'));
    expect(computer.settings.limitMin).toBe(33);
    const when = 'November 23 at 10:00 AM';
    await waitFor(() => expect(part('sync').getByText(text('options.sync.came', { when }))).toBeVisible());
  });

  it('stand beside a field that is wrong, and stay when that one is put right', async () => {
    const { computer, comes, type } = await open();
    await type('snoozeMin', '999');
    await comes('limitMin', 33);
    await waitFor(() => expect(number('limitMin')).toHaveValue('33'));
    expect(number('snoozeMin')).toHaveValue('999');
    await type('snoozeMin', '9');
    await waitFor(() => expect(computer.settings).toMatchObject({ limitMin: 33, snoozeMin: 9 }));
    expect(number('limitMin')).toHaveValue('33');
  });

  it('do not come, and none go, while that is switched off', async () => {
    const { computer, user, sent, comes, type } = await open();
    const share = part('sync').getByRole('checkbox', { name: text('setting.syncs.label') });
    await user.click(share);
    await waitFor(() => expect(computer.settings.syncs).toBe(false));
    expect(part('sync').queryByText(text('options.sync.never'))).toBeNull();
    await type('limitMin', '52');
    await waitFor(() => expect(computer.settings.limitMin).toBe(52));
    await comes('snoozeMin', 9);
    await computer.pass(5);
    expect([...sent.keys()]).toEqual(['settings/snoozeMin']);
    expect(number('snoozeMin')).toHaveValue('5');

    await user.click(share);
    await waitFor(() => expect(number('snoozeMin')).toHaveValue('9'));
    await computer.pass(5);
    expect(number('limitMin')).toHaveValue('52');
    expect(sent.get('settings/limitMin')).toMatchObject({ value: 52 });
  });

  it('that the browser does not take are told to be kept here', async () => {
    const { computer, type } = await open();
    computer.browser.sync.isRefusing = true;
    await type('limitMin', '52');
    await waitFor(() => expect(computer.settings.limitMin).toBe(52));
    await computer.pass(5);
    expect(await part('sync').findByText(text('options.sync.refused'))).toBeVisible();
    expect(computer.settings.limitMin).toBe(52);
  });
});
