import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { copyProblems } from '../../src/backup/index.ts';
import { channels, promptReasons } from '../../src/breaks/index.ts';
import { leftOutReasons, notBusyReasons } from '../../src/calendar/index.ts';
import { quiets, recalledNames, skipReasons, wordings } from '../../src/engine/index.ts';
import {
  catalogue,
  clothing,
  equipment,
  levels,
  muscleRoles,
  postures,
  provenance,
  purposes,
  settings,
  textKeys,
} from '../../src/exercises/index.ts';
import type { Exercise, Provenance } from '../../src/exercises/index.ts';
import { bodyParts, feelings, promptOutcomes } from '../../src/journal/index.ts';
import { policyFaults } from '../../src/policy/index.ts';
import { adviceReasons, builtInPlans } from '../../src/plan/index.ts';
import { limits, namedRoutines } from '../../src/routines/index.ts';
import { cueSounds, fields, presets, promptSounds, sections } from '../../src/settings/index.ts';
import { systems } from '../../src/ui/options/asking/asking-door.ts';
import { whyKey } from '../../src/ui/question-line.tsx';
import { englishTexts } from './english.ts';

/** The groups that the locale file itself is made of. */
const places = [...new Set([...englishTexts.keys()].map((key) => key.split('.')[0]!))];
/** The manifest has texts as well, in the browser's own way: there they are written like those in the code. */
const manifest = readFileSync('wxt.config.ts', 'utf8').replaceAll(/'__MSG_(\w+?)_(\w+)__'/g, `'$1.$2'`);
const sources = globSync(['src/**/*.{ts,tsx}', 'entrypoints/**/*.{ts,tsx}'])
  .map((file) => readFileSync(file, 'utf8'))
  .concat(manifest.replaceAll(/`__MSG_(\w+?)_\$\{name\}__`/g, '`$1.${name}`'));
const sides = ['left', 'right'];
const units = ['rep', 'breath', 'circle'];

/** Every value that may stand in a key put together in the code, by what stands before and after it. */
const families: Readonly<Record<string, readonly string[]>> = {
  'page.setting.': settings,
  'welcome.': ['week', 'place', 'hips', 'try'].flatMap((step) => [`${step}.title`, `${step}.line`]),
  'welcome.place.of.': settings,
  'welcome.place.wear.': settings,
  'welcome.hips.feel.': ['nothing', 'stiff', 'sore'],
  'welcome.hips.means.': ['nothing', 'stiff', 'sore'],
  'popup.notice.': recalledNames,
  'popup.due.quiet.': quiets,
  'options.asking.mend.': systems,
  'options.asking.sounds.': promptSounds,
  'options.asking.why.': promptReasons.map(whyKey),
  'options.asking.outcome.': promptOutcomes,
  'options.asking.channel.': channels.flatMap((channel) =>
    ['name', 'line', 'shown', 'failed', 'denied'].map((part) => `${channel}.${part}`),
  ),
  'popup.finished.': ['finished', 'partial', 'abandoned'],
  'popup.done.': ['reps', 'breaths', 'circles'],
  'popup.donePart.': ['reps', 'breaths', 'circles'],
  'popup.more.reason.': skipReasons,
  'popup.hips.part.': bodyParts,
  'popup.hips.feel.': feelings,
  'player.posture.': postures,
  'player.doing.': ['prepare', 'work', 'hold', 'breathe', 'switch', 'rest'],
  'player.nextSide.': sides,
  'player.side.': sides,
  'player.direction.': ['forward', 'backward'],
  'player.unit.': units,
  'player.count.': units,
  'player.cue.': ['halfway', 'done'],
  'player.sound.': cueSounds,
  'player.soundNext.': cueSounds,
  'player.silence.': ['noVoice', 'noSound'],
  'catalogue.filter.wears.': clothing,
  'catalogue.purpose.': purposes,
  'catalogue.equipment.': equipment,
  'catalogue.clothing.': clothing,
  'catalogue.dose.': ['each', 'alternating'],
  'catalogue.level.': [...levels, 'clinic'],
  'catalogue.role.': muscleRoles,
  'catalogue.muscle.': inCatalogue(({ muscles }) => Object.keys(muscles)),
  'catalogue.sides.': inCatalogue(({ sides }) => [sides]),
  'catalogue.caution.': inCatalogue(({ cautions }) => cautions),
  'catalogue.class.': inCatalogue((exercise) => [exercise.class]),
  'catalogue.neighbour.': ['easier', 'easierNone', 'harder', 'harderNone'],
  'catalogue.source.gives.': inSources(({ from }) => from.flatMap(({ gives }) => Object.keys(gives))),
  'catalogue.source.figure.': inSources(({ chosen }) => chosen),
  'redFlags.': (
    [
      ['now', 5],
      ['soon', 9],
      ['stop', 4],
    ] as const
  ).flatMap(([group, signs]) => [
    `${group}.title`,
    ...Array.from({ length: signs }, (_, i) => `${group}.signs.${i}`),
  ]),
  'options.status.': ['saved', 'undone'],
  'options.preset.': presets.map(({ name }) => name),
  'setting.': Object.entries(fields).flatMap(([name, field]) => [
    `${name}.label`,
    `${name}.line`,
    ...(field.kind === 'choice' ? field.of : [])
      .filter((value) => typeof value === 'string')
      .map((value) => `${name}.of.${value}`),
  ]),
  'options.unit.': ['minute', 'second', 'time'],
  'options.notNumber.': ['minute', 'second', 'time'],
  'options.sound.': cueSounds,
  'options.person.limit.': limits,
  'options.plan.fields.': ['name', 'author', 'note', 'from'],
  'options.plan.ownExercise.': ['added', 'removed', 'changed'],
  'options.policy.why.': policyFaults.map((fault) => fault.replaceAll('-', '_')),
  'options.daysOff.field.': ['from', 'to', 'name', 'fromTime', 'toTime'],
  'options.daysOff.problem.': [
    'not_a_day',
    'days_reversed',
    'longer_than_a_year',
    'too_many_days',
    'name_too_long',
    'not_a_time',
    'empty',
    'too_many_changes',
    'over',
  ],
  'options.daysOff.one.': ['added', 'removed'],
  'options.daysOff.many.': ['added', 'removed'],
  'options.calendar.reason.': [...new Set([...leftOutReasons, ...notBusyReasons])].map((reason) =>
    reason.replaceAll('-', '_'),
  ),
  'options.busy.': ['taken', 'dropped'],
  'options.backup.problem.': copyProblems,
  'options.backup.outcome.': ['done', 'waiting', 'notTaken'],
  'options.levelLine.': levels,
  'journal.outcome.': ['finished', 'partial', 'abandoned'],
  'prompt.message.': Array.from({ length: wordings }, (_, n) => String(n)),
  'menu.': [
    ...['start', 'snooze', 'moved', 'stand', 'sit', 'posture'],
    ...['quiet', 'pause', 'tomorrow', 'journal', 'settings'],
  ],
  'plan.named.': builtInPlans.flatMap((name) => [`${name}.name`, `${name}.about`]),
  'plan.advice.': adviceReasons,
  'plan.problem.': [
    ...[
      'emptyFile',
      'tooDeep',
      'tooMany',
      'cutOff',
      'notJson',
      'namedTwice',
      'notAPlan',
      'newer',
      'tooLarge',
    ],
    ...['missing', 'unknownField', 'notGroup', 'notList', 'notText', 'notNumber', 'notWhole', 'notOneOf'],
    ...[
      'tooSmall',
      'tooBig',
      'empty',
      'tooFew',
      'tooLong',
      'characters',
      'day',
      'tempo',
      'picture',
      'posture',
    ],
    ...['ownId', 'unknownExercise', 'exerciseTwice', 'idTwice', 'weekTwice', 'aboveDose', 'doseTooLong'],
    'tooMuchADay',
  ],
  // The name of a field in a copy, and no text.
  'plan.': [],
  'routine.why.': [
    ...['hurting', 'plan', 'planAndMore', 'again', 'fresh', 'whole', 'short'],
    ...['named', 'part', 'swapped'],
  ],
  'routine.none.': settings,
  'routine.named.': namedRoutines.flatMap(({ id }) => [`${id}.name`, `${id}.about`]),
  'exercise.': catalogue.flatMap((exercise) =>
    Object.values(textKeys(exercise))
      .flat()
      .map((key: string) => key.replace('exercise.', '')),
  ),
  'options.': Object.keys(sections).flatMap((name) => [`${name}.title`, `${name}.line`]),
  'options.problem.': ['not_a_time', 'empty', 'reversed', 'out_of_day', 'too_many', 'overlap'],
};

/** Every value that occurs in the catalogue, or in what is known of its sources. */
function inCatalogue(valuesOf: (exercise: Exercise) => readonly string[]): readonly string[] {
  return [...new Set(catalogue.flatMap(valuesOf))];
}

function inSources(valuesOf: (provenance: Provenance) => readonly string[]): readonly string[] {
  return [...new Set(Object.values(provenance).flatMap(valuesOf))];
}

/** Keys written out: the first argument of `t` and `count`, or a key on its own. */
const whole = found(new RegExp(`'((?:${places.join('|')})\\.[\\w.]+)'`, 'g'))
  .concat(found(/name="((?:popup|player)\.[\w.]+)"/g))
  .filter((key) => !key.endsWith('.'));
const prefixes = found(new RegExp(`\`((?:${places.join('|')})\\.[\\w.]*)\\$\\{`, 'g'));
const counted = new Set(found(/count\(['`]([\w.]+?)(?:\$\{|['`])/g));

function found(pattern: RegExp): string[] {
  return [...new Set(sources.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1]!)))];
}

/** The keys that the interface can ask for; those that count stand for one of each plural category. */
function asked(): string[] {
  const plain = whole.filter((key) => !counted.has(key));
  const plural = whole.filter((key) => counted.has(key));
  for (const prefix of prefixes) {
    const keys = families[prefix]!.map((value) => prefix + value);
    (counted.has(prefix) ? plural : plain).push(...keys);
  }
  const categories = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
  return [...plain, ...plural.flatMap((key) => categories.map((category) => `${key}.${category}`))];
}

describe('the words of the interface', () => {
  it('finds the keys in the sources', () => {
    expect(whole.length).toBeGreaterThan(80);
    expect(counted).toContain('popup.tally.breaks');
    expect(counted).toContain('player.count.');
  });

  it('knows the values of every key that is put together', () => {
    expect(prefixes.filter((prefix) => !(prefix in families))).toEqual([]);
  });

  it('has an English text for every key that is used, in every plural category', () => {
    expect(asked().filter((key) => !englishTexts.has(key))).toEqual([]);
  });

  it('uses every text of its places', () => {
    const used = new Set(asked());
    const unused = [...englishTexts.keys()].filter(
      (key) => places.includes(key.split('.')[0]!) && !used.has(key),
    );
    expect(unused).toEqual([]);
  });

  it('has a text for each way in which a break is asked for', () => {
    const texts = Array.from({ length: wordings }, (_, n) => englishTexts.get(`prompt.message.${n}`));
    expect(texts).not.toContain(undefined);
    expect(new Set(texts).size).toBe(wordings);
    expect(englishTexts.has(`prompt.message.${wordings}`)).toBe(false);
  });

  it('has no two keys that a browser takes for one: it does not tell small letters from large', () => {
    const lower = [...englishTexts.keys()].map((key) => key.replaceAll('.', '_').toLowerCase());
    expect(lower.filter((key, i) => lower.indexOf(key) !== i)).toEqual([]);
  });

  it('has only keys that a browser takes', () => {
    expect([...englishTexts.keys()].filter((key) => !/^[\w@.]+$/.test(key))).toEqual([]);
  });
});
