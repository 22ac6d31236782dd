import { readFileSync } from 'node:fs';
import { copyFile } from '../../src/backup/index.ts';
import type { Copy } from '../../src/backup/index.ts';
import { clinicsFourPlan, parsePlanFile } from '../../src/plan/index.ts';
import type { Plan } from '../../src/plan/index.ts';
import { defaultSettings } from '../../src/settings/index.ts';
import { aCompletion, aQuestion, at } from '../journal/completions.ts';

/** Noon in London on the day of the completions below. */
export const now = at('2026-11-23T12:00', 'Europe/London');

/** A plan with exercises of its own. */
export function ownPlan(): Plan {
  const parsed = parsePlanFile(readFileSync('assets/public/schema/plan-example.json', 'utf8'));
  if (!parsed.ok) throw new Error('The example is no plan');
  return parsed.plan;
}

export const clinicsPlan = clinicsFourPlan('2026-11-23');

export const one = aCompletion();
export const two = aCompletion({ id: 'two', endedAt: one.endedAt + 60_000 });
export const told = { ...one, report: { score: 2, at: one.endedAt + 1_000, where: 'groin' } } as const;

export const question = aQuestion();

export const settings = {
  ...defaultSettings,
  limitMin: 30,
  setting: 'standing',
  sound: { ...defaultSettings.sound, rate: 120 },
} as const;

export const calendars = [{ name: 'work.ics', stretches: [{ startAt: now, endAt: now + 3_600_000 }] }];

export const aCopy = (given: Partial<Copy> = {}): Copy => ({
  settings,
  plan: ownPlan(),
  calendars,
  completions: [one, two],
  prompts: [question],
  ...given,
});

/** The text of a copy, with something done to what it says. */
export function copyWith(change: (file: CopyFile) => void, copy: Copy = aCopy()): string {
  const file = JSON.parse(copyFile(copy, now)) as CopyFile;
  change(file);
  return JSON.stringify(file, null, 2);
}

interface CopyFile extends Record<string, unknown> {
  settings: { v: unknown; data: Record<string, unknown> };
  plan: Record<string, unknown> & { plan: Record<string, unknown> & { items: Record<string, unknown>[] } };
  journal: { v: unknown; data: Record<string, unknown>[] };
  questions: { v: unknown; data: Record<string, unknown>[] };
  busy: { v: unknown; data: Record<string, unknown>[] };
}
