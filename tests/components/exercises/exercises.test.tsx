import { screen, waitFor, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { catalogue, provenance, sources } from '../../../src/exercises/index.ts';
import type { Source } from '../../../src/exercises/index.ts';
import { atWork, satFor } from '../../browser/fixtures/stored.ts';
import { Computer } from '../fixtures/computer.ts';
import { button, count, text } from '../fixtures/page.tsx';
import { openExercises } from '../fixtures/pages.tsx';

/** All addresses of the sources. */
const known = Object.values<Source>(sources).map(({ url }) => url);
const ids = catalogue.map(({ id }) => id);

const atDesk = (more: object = {}) => Computer.after((now) => satFor(23, now), { ...atWork, ...more });

function card(id: string): HTMLElement {
  return document.querySelector<HTMLElement>(`details#${id}`)!;
}

const listed = (): string[] => [...document.querySelectorAll('details[id]')].map(({ id }) => id);

/** Opens or closes an exercise as a mouse does. */
async function toggle(user: { click(one: Element): Promise<void> }, id: string): Promise<void> {
  await user.click(card(id).querySelector('summary')!);
}

/** Chooses in a group of filters. */
async function choose(
  user: { click(one: Element): Promise<void> },
  filter: 'setting' | 'purpose' | 'wearing',
  label: string,
): Promise<void> {
  const group = screen.getByRole('group', { name: text(`catalogue.filter.${filter}`) });
  await user.click(within(group).getByRole('radio', { name: text(label) }));
}

describe('every exercise', () => {
  it.each(catalogue)(
    '$id is there with its words, amounts, facts and sources, and leads nowhere else',
    async (exercise) => {
      const { id, doses, steps, mistakes, cautions } = exercise;
      await openExercises(await atDesk(), id);
      await screen.findByText(text(`exercise.${id}.caution`), { exact: false });
      const name = text(`exercise.${id}.name`);
      const words = [
        name,
        ...['summary', 'cue', 'caution', 'source'].map((part) => text(`exercise.${id}.${part}`)),
        ...Array.from({ length: steps }, (_, i) => text(`exercise.${id}.steps.${i}`)),
        ...Array.from({ length: mistakes }, (_, i) => text(`exercise.${id}.mistakes.${i}`)),
        ...cautions.map((caution) => text(`catalogue.caution.${caution}`)),
      ];
      for (const word of words) expect(card(id)).toHaveTextContent(word.replace(/\s+/g, ' '));
      const inCard = within(card(id));
      const picture = inCard.getByRole('img', { name: text('catalogue.startAndEnd', { exercise: name }) });
      expect(picture.querySelectorAll('svg')).toHaveLength(2);
      expect(inCard.getAllByRole('row')).toHaveLength(1 + Object.keys(doses).length);
      for (const { source } of provenance[id].from) {
        const { name, url }: Source = sources[source];
        if (url === undefined) expect(card(id)).toHaveTextContent(name);
        else expect(inCard.getByRole('link', { name })).toHaveAttribute('href', url);
      }
      for (const link of card(id).querySelectorAll<HTMLAnchorElement>('a[href]:not([href^="#"])')) {
        expect(known).toContain(link.getAttribute('href'));
        // A source does not learn where somebody came from.
        expect(link.rel).toBe('noopener noreferrer');
        expect(link.target).toBe('_blank');
      }
    },
  );
});

describe('amounts', () => {
  it('are told with how long they take, the clinic’s own by its name', async () => {
    await openExercises(await atDesk(), 'gluteBridge');
    const rows = (await within(card('gluteBridge')).findAllByRole('row')).map(({ textContent }) =>
      textContent.replaceAll('\u00a0', ' '),
    );
    expect(rows.slice(1)).toEqual([
      'Gentle8 reps, each held 3 s1:14',
      'Standard10 reps, each held 3 s1:30',
      'Progress20 reps, each held 3 s2:50',
      "The clinic's own5 sets of 20 reps, each held 3 s15:30",
    ]);
    expect(card('gluteBridge')).toHaveTextContent("Limber's own choicehow long it is held and the pace");
  });

  it('are told at the pace that somebody chose', async () => {
    const { user } = await openExercises(await atDesk({ bridgeHoldS: 5, circlesPerSide: false, breathS: 4 }));
    for (const id of ['gluteBridge', 'sideLyingLegCircles', 'happyBaby']) await toggle(user, id);
    await within(card('happyBaby')).findAllByRole('row');
    expect(card('gluteBridge')).toHaveTextContent('5 sets of 20 reps, each held 5');
    expect(card('sideLyingLegCircles')).toHaveTextContent('3 sets of 5 circles each way');
    expect(card('happyBaby')).toHaveTextContent(text('catalogue.pace.breaths', { seconds: 4 }));
  });
});

describe('filters', () => {
  const says = (found: number) =>
    expect(screen.getByRole('status')).toHaveTextContent(count('catalogue.found', ids.length, { found }));
  const inPlace = (place: string) => catalogue.filter(({ setting }) => setting === place);

  it('leave what fits all of them, and say how much that is', async () => {
    const { user } = await openExercises(await atDesk());
    says(ids.length);
    await choose(user, 'setting', 'page.setting.seated');
    says(inPlace('seated').length);
    await choose(user, 'purpose', 'catalogue.purpose.stretch');
    const stretches = inPlace('seated').filter(({ purpose }) => purpose === 'stretch');
    expect(stretches.length).toBeGreaterThan(0);
    expect(listed()).toEqual(stretches.map(({ id }) => id));
    await choose(user, 'wearing', 'catalogue.filter.wears.any');
    await user.click(await button(text('catalogue.showAll')));
    says(ids.length);
    await user.click(screen.getByRole('checkbox', { name: text('catalogue.equipment.mat') }));
    expect(listed()).toEqual(
      catalogue.filter(({ equipment }) => !equipment.includes('mat')).map(({ id }) => id),
    );
  });

  it('that leave nothing say so, and how to see all again', async () => {
    const { user } = await openExercises(await atDesk());
    for (const thing of ['mat', 'bed'])
      await user.click(screen.getByRole('checkbox', { name: text(`catalogue.equipment.${thing}`) }));
    await choose(user, 'setting', 'page.setting.floor');
    screen.getByText(text('catalogue.nothing'));
    expect(listed()).toEqual([]);
    await user.click(await button(text('catalogue.showAll')));
    expect(listed()).toEqual(ids);
  });

  it('know what somebody said of themselves, at once when they say otherwise', async () => {
    const knee = { limits: ['kneePain'], deepStretches: true, skirt: false, without: ['gluteSqueeze'] };
    const computer = await atDesk({ level: 'standard', profile: knee });
    const { user } = await openExercises(computer);
    const leftOut = () =>
      screen
        .getAllByText(text('catalogue.leftOut'), { exact: false })
        .map((mark) => mark.closest('details')!.id);
    const forTheKnee = ['seatedFigureFour', 'standingQuadStretch', 'pigeon', 'catCow', 'halfKneelingStretch'];
    expect(leftOut().sort()).toEqual([...forTheKnee, 'gluteSqueeze'].sort());
    await user.click(screen.getByLabelText(text('catalogue.filter.onlySuiting')));
    expect(listed()).toHaveLength(ids.length - 6);

    await computer.change({ 'profile.limits': [], 'profile.without': [] });
    await expect.poll(listed).toEqual(ids);
  });
});

describe('an address', () => {
  it('that names an exercise opens it, and the keyboard goes on there', async () => {
    await openExercises(await atDesk(), 'standingMarch');
    expect(card('standingMarch')).toHaveAttribute('open');
    await waitFor(() => expect(card('standingMarch').querySelector('summary')).toHaveFocus());
  });

  it('leads on to an exercise that a filter hides', async () => {
    const { user } = await openExercises(await atDesk(), 'standingMarch');
    await choose(user, 'setting', 'page.setting.standing');
    expect(listed()).not.toContain('lyingMarch');
    const link = within(card('standingMarch')).getByRole('link', {
      name: text('exercise.lyingMarch.name'),
    });
    await user.click(link);
    await waitFor(() => expect(card('lyingMarch').querySelector('summary')).toHaveFocus());
    expect(card('lyingMarch')).toHaveAttribute('open');
    expect(location.hash).toBe('#lyingMarch');
  });

  it('names the exercise that was opened last, for coming back to it', async () => {
    const { user } = await openExercises(await atDesk());
    await toggle(user, 'catCow');
    await expect.poll(() => location.hash).toBe('#catCow');
  });

  it('that names nothing shows the whole page', async () => {
    await openExercises(await atDesk(), 'deepSquat');
    expect(listed()).toEqual(ids);
  });
});

describe('an exercise', () => {
  it('that somebody wants no more of is set aside, and taken back', async () => {
    const computer = await atDesk();
    const { user } = await openExercises(computer, 'gluteSqueeze');
    const inCard = within(card('gluteSqueeze'));
    await user.click(await inCard.findByRole('button', { name: text('catalogue.setAside') }));
    await expect.poll(() => computer.settings.profile.without).toEqual(['gluteSqueeze']);
    await inCard.findByText(text('catalogue.leftOut'), { exact: false });
    await user.click(inCard.getByRole('button', { name: text('options.person.bringBack') }));
    await expect.poll(() => computer.settings.profile.without).toEqual([]);
  });
});

it('the page says when to get help instead', async () => {
  await openExercises(await atDesk());
  const help = within(screen.getByRole('region', { name: text('redFlags.title') }));
  for (const group of ['now', 'soon', 'stop'])
    help.getByRole('heading', { name: text(`redFlags.${group}.title`) });
  expect(help.getAllByRole('listitem').length).toBeGreaterThan(10);
});

it('the page leads to the settings', async () => {
  const { user, asked } = await openExercises(await atDesk());
  await user.click(await button(text('popup.options')));
  expect(asked['onOptions']).toHaveBeenCalledOnce();
});
