import { createEvent, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { fill, number, press, radio, says, stores, type } from '../fixtures/settings-page.ts';

const place = (name: 'seated' | 'floor') => radio(text(`setting.setting.of.${name}`));
const undoKey = 'options.status.undoLabel';

describe('undo', () => {
  it('is offered once something was changed', async () => {
    const { user } = await openOptions(await Computer.start());
    expect(screen.queryByRole('button', { name: text(undoKey) })).not.toBeInTheDocument();
    await type(user, number('limitMin'), '30');
    expect(await button(text(undoKey))).toBeEnabled();
  });

  it('takes changes back one by one, by the keyboard and by its button', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const before = computer.settings;
    await type(user, number('limitMin'), '30');
    await stores(computer, { limitMin: 30 });
    await user.click(place('floor'));
    await stores(computer, { setting: 'floor' });

    await user.keyboard('{Control>}z{/Control}');
    await waitFor(() => expect(computer.settings).toEqual({ ...before, limitMin: 30 }));
    expect(place('seated')).toBeChecked();
    await press(user, undoKey);
    await waitFor(() => expect(computer.settings).toEqual(before));
    expect(number('limitMin')).toHaveValue('45');
    await says('undone');
  });

  it('leaves the focus on its button, which says that there is no more', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await type(user, number('limitMin'), '30');
    await stores(computer, { limitMin: 30 });
    await press(user, undoKey);
    await says('undone');
    const last = await button(text(undoKey));
    await waitFor(() => expect(last).toHaveFocus());
    await waitFor(() => expect(last).toHaveAttribute('aria-disabled', 'true'));
    const told = computer.sent.length;
    await user.click(last);
    expect(computer.sent).toHaveLength(told);
  });

  it.each(['Control', 'Meta'])('is %s and Z', async (modifier) => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(place('floor'));
    await stores(computer, { setting: 'floor' });
    await user.keyboard(`{${modifier}>}z{/${modifier}}`);
    await stores(computer, { setting: 'seated' });
  });

  it.each(['z', '{Shift>}{Control>}z{/Control}{/Shift}', '{Alt>}{Control>}z{/Control}{/Alt}'])(
    'is not %s',
    async (keys) => {
      const computer = await Computer.start();
      const { user } = await openOptions(computer);
      await user.click(place('floor'));
      await stores(computer, { setting: 'floor' });
      const told = computer.sent.length;
      await user.keyboard(keys);
      expect(computer.sent).toHaveLength(told);
    },
  );

  it('leaves Ctrl and Z to the browser where something is typed', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await type(user, number('limitMin'), '30');
    await stores(computer, { limitMin: 30 });
    await fill(user, number('snoozeMin'), '7');
    const press = createEvent.keyDown(number('snoozeMin'), { key: 'z', ctrlKey: true });
    fireEvent(number('snoozeMin'), press);
    expect(press.defaultPrevented, 'the browser takes back what was typed').toBe(false);
    await fill(user, number('snoozeMin'), String(defaultSettings.snoozeMin));
    await user.tab();
    expect(number('limitMin')).toHaveValue('30');
    expect(computer.settings).toMatchObject({ limitMin: 30, snoozeMin: defaultSettings.snoozeMin });
  });

  it('keeps what stands in other fields, right or wrong', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(place('floor'));
    await stores(computer, { setting: 'floor' });
    await fill(user, number('snoozeMin'), 'soon');
    await press(user, undoKey);
    await stores(computer, { setting: 'seated' });
    expect(number('snoozeMin')).toHaveValue('soon');
    await says('wrong');
  });

  it('that the browser refuses can be tried again', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    await user.click(place('floor'));
    await stores(computer, { setting: 'floor' });
    computer.browser.refusesStorage = true;
    await press(user, undoKey);
    await says('notSaved');
    expect(computer.settings.setting).toBe('floor');
    computer.browser.refusesStorage = false;
    await press(user, undoKey);
    await stores(computer, { setting: 'seated' });
  });
});
