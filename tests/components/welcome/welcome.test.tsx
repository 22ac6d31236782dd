import { screen, within, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/settings/index.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, text } from '../fixtures/page.tsx';
import { openWelcome } from '../fixtures/pages.tsx';
import type { OpenPage } from '../fixtures/pages.tsx';

const steps = ['week', 'place', 'hips', 'try'] as const;
type Step = (typeof steps)[number];

const title = (step: Step) => screen.findByRole('heading', { level: 2, name: text(`welcome.${step}.title`) });
const radio = (key: string) => screen.findByRole('radio', { name: text(key) });
const limit = (name: string) =>
  screen.queryByRole('checkbox', { name: text(`options.person.limit.${name}`) });

/** Goes from the first step to this one. */
async function goTo(step: Step, { user }: OpenPage): Promise<void> {
  for (const next of steps.slice(1, steps.indexOf(step) + 1)) {
    await user.click(await button(text('welcome.next')));
    await waitFor(async () => expect(await title(next)).toHaveFocus());
  }
}

/** A computer that Limber is new to. */
const newComputer = () => Computer.start();

/** Goes on with the tab key until this has the focus. */
async function tabTo(control: HTMLElement, { user }: OpenPage): Promise<void> {
  const mostTabs = 100;
  for (let tabs = 0; tabs < mostTabs && document.activeElement !== control; tabs += 1) await user.tab();
  await waitFor(() => expect(control).toHaveFocus());
}

describe('the welcome', () => {
  it('is gone through by the keyboard alone, and saves each answer at once', async () => {
    const computer = await newComputer();
    const page = await openWelcome(computer);
    const press = async (key: string) => {
      await tabTo(await button(text(key)), page);
      await page.user.keyboard('{Enter}');
    };
    await press('welcome.next');
    await waitFor(async () => expect(await title('place')).toHaveFocus());
    await tabTo(await radio('page.setting.seated'), page);
    await page.user.keyboard('{ArrowDown}');
    await expect.poll(() => computer.settings.setting).toBe('standing');

    await press('welcome.next');
    await waitFor(async () => expect(await title('hips')).toHaveFocus());
    await tabTo(await radio('welcome.hips.feel.nothing'), page);
    await page.user.keyboard('{ArrowDown}');
    expect(await radio('welcome.hips.feel.stiff')).toBeChecked();
    await tabTo(limit('kneePain')!, page);
    await page.user.keyboard(' ');
    await expect.poll(() => computer.settings.profile.limits).toEqual(['kneePain']);

    await press('welcome.next');
    await waitFor(async () => expect(await title('try')).toHaveFocus());
    await press('welcome.try.start');
    await expect.poll(() => page.asked['onStarted']?.mock.calls.length).toBe(1);
    expect(computer.state.session).toMatchObject({ setting: 'standing', minutes: 1 });
  });

  it('starts nothing while the background cannot be reached, and says so', async () => {
    const computer = await newComputer();
    const page = await openWelcome(computer);
    await goTo('try', page);
    computer.isUnreachable = true;
    const start = await button(text('welcome.try.start'));
    await page.user.click(start);
    await screen.findByText(text('welcome.try.unreachable'));
    expect(page.asked['onStarted']).not.toHaveBeenCalled();
    computer.isUnreachable = false;
    await page.user.click(start);
    await expect.poll(() => page.asked['onStarted']?.mock.calls.length).toBe(1);
  });

  it('says that a choice was not kept while storage refuses it, and keeps it when asked again', async () => {
    const computer = await newComputer();
    const page = await openWelcome(computer);
    await goTo('place', page);
    computer.browser.refusesStorage = true;
    await page.user.click(await radio('page.setting.floor'));
    const again = await screen.findByRole('button', { name: text('popup.tryAgain') });
    expect(computer.settings.setting).toBe('seated');
    computer.browser.refusesStorage = false;
    await page.user.click(again);
    await expect.poll(() => computer.settings.setting).toBe('floor');
  });

  it('goes back a step, with what was chosen', async () => {
    const page = await openWelcome(await newComputer());
    await goTo('place', page);
    await page.user.click(await radio('page.setting.floor'));
    await page.user.click(await button(text('welcome.next')));
    await page.user.click(await button(text('welcome.back')));
    expect(await radio('page.setting.floor')).toBeChecked();
    await page.user.click(await button(text('welcome.back')));
    await waitFor(async () => expect(await title('week')).toHaveFocus());
    expect(screen.queryByRole('button', { name: text('welcome.back') })).toBeNull();
  });

  it.each(steps)('that is left at the step %s has working defaults', async (step) => {
    const computer = await newComputer();
    await goTo(step, await openWelcome(computer));
    expect(computer.settings).toEqual(defaultSettings);
  });

  it('that is skipped has changed nothing, and ends where the minute to try is', async () => {
    const computer = await newComputer();
    const { user, asked } = await openWelcome(computer);
    await user.click(await button(text('welcome.skip')));
    await waitFor(async () => expect(await title('try')).toHaveFocus());
    expect(computer.settings).toEqual(defaultSettings);
    await user.click(await button(text('welcome.settings')));
    expect(asked['onOptions']).toHaveBeenCalledOnce();
  });
});

describe('the week of the welcome', () => {
  it('is the usual one where other days are usual, and is taken back by one press', async () => {
    const computer = await newComputer();
    const { user } = await openWelcome(computer, 'he-IL');
    await screen.findByText(text('welcome.week.guessed'));
    await expect.poll(() => computer.settings.schedule.week.friday).toEqual([]);
    expect(computer.settings.schedule.week.sunday).toHaveLength(1);
    await user.click(await button(text('options.status.undoLabel')));
    await expect.poll(() => computer.settings.schedule.week.friday).toHaveLength(1);
  });

  it('is guessed no second time: what was taken back is offered then', async () => {
    const computer = await newComputer();
    const { week } = defaultSettings.schedule;
    await computer.change({ 'schedule.week': { ...week, monday: [] } });
    await computer.change({ 'schedule.week': week });
    const { user } = await openWelcome(computer, 'he-IL');
    expect(computer.settings.schedule.week.friday).toHaveLength(1);
    await user.click(await screen.findByRole('button', { name: /Sunday instead/ }));
    await expect.poll(() => computer.settings.schedule.week.friday).toEqual([]);
  });
});

describe('how the hips feel', () => {
  it('sore: spares the deeper stretches, and says when to see somebody, until it is said otherwise', async () => {
    const computer = await newComputer();
    await computer.change({ level: 'standard' });
    const page = await openWelcome(computer);
    await goTo('hips', page);
    await page.user.click(await radio('welcome.hips.feel.sore'));
    await screen.findByText(text('welcome.hips.means.sore'));
    const care = within(screen.getByRole('region', { name: text('options.care.title') }));
    expect(care.getByRole('group')).toHaveAttribute('open');
    await expect
      .poll(() => computer.settings)
      .toMatchObject({ level: 'gentle', profile: { limits: ['soreHips'] } });

    await page.user.click(await button(text('welcome.next')));
    await page.user.click(await button(text('welcome.back')));
    expect(await radio('welcome.hips.feel.sore')).toBeChecked();
    await page.user.click(await radio('welcome.hips.feel.nothing'));
    await expect.poll(() => computer.settings.profile.limits).toEqual([]);
    expect(
      within(screen.getByRole('region', { name: text('options.care.title') })).getByRole('group'),
    ).not.toHaveAttribute('open');
  });

  it('is asked once: the limits that follow leave out what was said', async () => {
    const page = await openWelcome(await newComputer());
    await goTo('hips', page);
    expect(screen.queryAllByRole('checkbox')).toEqual([]);
    await page.user.click(await radio('welcome.hips.feel.stiff'));
    await expect.poll(() => screen.queryAllByRole('checkbox').length).toBeGreaterThan(3);
    expect(limit('soreHips')).toBeNull();
  });

  it('with a skirt, it is known for every routine', async () => {
    const computer = await newComputer();
    const page = await openWelcome(computer);
    await goTo('place', page);
    await page.user.click(screen.getByRole('checkbox', { name: text('welcome.place.skirt') }));
    await expect.poll(() => computer.settings.profile.skirt).toBe(true);
  });
});
