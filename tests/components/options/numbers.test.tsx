import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultSettings, fields, numberSettings } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { text } from '../fixtures/page.tsx';
import { openOptions } from '../fixtures/pages.tsx';
import { expectWrong, fill, number, says, stores, type } from '../fixtures/settings-page.ts';

const problemOf = (name: (typeof numberSettings)[number]) => {
  const { unit, min, max } = fields[name];
  return text(`options.notNumber.${unit}`, { min, max });
};

describe.each(numberSettings)('the field of %s', (name) => {
  const { min, max, unit } = fields[name];

  it('says what it is, what it does and in which unit, and holds the usual', async () => {
    await openOptions(await Computer.start());
    expect(number(name)).toHaveValue(String(defaultSettings[name]));
    expect(number(name)).toHaveAccessibleDescription(
      `${text(`options.unit.${unit}`)} ${text(`setting.${name}.line`)} `,
    );
    expect(number(name)).toBeValid();
  });

  it('saves the least and the most that may be', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    for (const value of [min, max]) {
      await type(user, number(name), String(value));
      await stores(computer, { [name]: value });
    }
    expect(number(name)).toBeValid();
  });

  it('says what may be in it when less or more is put there, and saves neither', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const before = computer.settings;
    for (const typed of [min - 1, max + 1]) {
      await fill(user, number(name), String(typed));
      await expectWrong(number(name), problemOf(name));
    }
    await user.tab();
    expect(computer.settings).toEqual(before);
  });
});

describe('a number', () => {
  it('that is absurd is told at the field and not saved, until it is a number again', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const before = computer.settings;
    for (const typed of ['', '-5', '525600', 'half an hour', '0.5', '1e2', '4 5', '٤٥']) {
      await type(user, number('limitMin'), typed);
      await expectWrong(number('limitMin'), problemOf('limitMin'));
      expect(number('limitMin'), 'what was typed stays').toHaveValue(typed);
    }
    expect(computer.settings).toEqual(before);
    await type(user, number('limitMin'), ' 44 ');
    await says('saved');
    expect(computer.settings).toEqual({ ...before, limitMin: 44 });
    expect(number('limitMin')).toBeValid();
    expect(screen.queryByText(problemOf('limitMin'))).not.toBeInTheDocument();
  });

  it('that is wrong does not stand in the way of one that is right', async () => {
    const computer = await Computer.start();
    const { user } = await openOptions(computer);
    const before = computer.settings;
    await type(user, number('limitMin'), '0');
    await type(user, number('snoozeMin'), '7');
    await stores(computer, { snoozeMin: 7 });
    expect(computer.settings).toEqual({ ...before, snoozeMin: 7 });
    await expectWrong(number('limitMin'), problemOf('limitMin'));
  });
});
