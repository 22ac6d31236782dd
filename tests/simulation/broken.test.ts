import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { createEngine } from '../../src/engine/index.ts';
import { brokenEngines } from './broken-engines.ts';
import type { BrokenEngine } from './broken-engines.ts';
import { aWeek } from './script.ts';
import { Week } from './week.ts';

/** Beside the sources, so that their packages are found; git ignores it. */
const workshop = resolve('.limber/broken');
const weeks = 150;
const seed = 20261123;

describe('the simulation tells from the engine that ships one that', () => {
  afterAll(() => {
    rmSync(workshop, { recursive: true, force: true });
  });

  it.each(brokenEngines)('$name', { timeout: 120_000 }, async (broken) => {
    const make = await build(broken);
    let isCaught = false;
    for (const mood of ['calm', 'faulty'] as const) {
      if (isCaught) break;
      const property = fc.asyncProperty(aWeek(mood), async (deeds) => {
        await new Week(mood, make).run(deeds);
      });
      isCaught = (await fc.check(property, { numRuns: weeks, seed, endOnFailure: true })).failed;
    }
    expect(isCaught).toBe(true);
  });
});

/** The engine as it would be with that one edit. */
async function build({ name, file, find, put }: BrokenEngine): Promise<typeof createEngine> {
  const folder = join(workshop, name.replaceAll(' ', '-'));
  cpSync(resolve('src'), folder, { recursive: true });
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
