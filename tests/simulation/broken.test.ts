import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { createEngine } from '../../src/engine/index.ts';
import { runLength } from '../run-length.ts';
import { brokenEngines } from './broken-engines.ts';
import type { BrokenEngine } from './broken-engines.ts';
import { everydayEngines } from './everyday-engines.ts';
import { aWeek } from './script.ts';
import { Week } from './week.ts';

/** Beside the sources, so that their packages are found; git ignores it. */
const workshop = resolve('.limber/broken');
const mostWeeks = 1_000;

/** What goes wrong makes some breakage show, and hides another. */
const aCalmOrFaultyWeek = fc.oneof(
  ...(['calm', 'faulty'] as const).map((mood) => aWeek(mood).map((deeds) => ({ mood, deeds }))),
);

describe('the simulation tells from the engine that ships one that', () => {
  afterAll(() => {
    rmSync(workshop, { recursive: true, force: true });
  });

  it.each(runLength(everydayEngines, brokenEngines))('$name', async (broken) => {
    const make = await build(broken);
    const property = fc.asyncProperty(aCalmOrFaultyWeek, async ({ mood, deeds }) => {
      await new Week(mood, make).run(deeds);
    });
    const { counterexample } = await fc.check(property, {
      numRuns: mostWeeks,
      endOnFailure: true,
    });
    // Time that ran out would be a failure too, but none that was caught.
    expect(counterexample).not.toBeNull();
  });
});

/** The engine as it would be with that one edit. */
async function build({ name, file, find, put }: BrokenEngine): Promise<typeof createEngine> {
  const folder = join(workshop, name.replaceAll(' ', '-'));
  const isCore = (path: string): boolean => !/src\/(ui|browser)/.test(path);
  cpSync(resolve('src'), folder, { recursive: true, filter: isCore });
  const path = join(folder, file);
  const whole = readFileSync(path, 'utf8');
  if (whole.split(find).length !== 2) throw new Error(`${file} does not hold once what "${name}" breaks`);
  writeFileSync(
    path,
    whole.replace(find, () => put),
  );
  const engine = (await import(/* @vite-ignore */ join(folder, 'engine/index.ts'))) as {
    createEngine: typeof createEngine;
  };
  return engine.createEngine;
}
