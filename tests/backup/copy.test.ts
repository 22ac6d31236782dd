import { describe, expect, it } from 'vitest';
import { copyFile, oncePerId, readCopy } from '../../src/backup/index.ts';
import { parsePlanFile } from '../../src/plan/index.ts';
import { aCopy, now, one, ownPlan, question, told, two } from './copies.ts';

describe('a copy as a file', () => {
  it('is read as it was written', () => {
    const copy = aCopy({ completions: [told, two] });
    expect(readCopy(copyFile(copy, now), now)).toEqual({ ok: true, copy, madeAt: now, ahead: 0, twice: 0 });
  });

  it.each([
    ['no records', aCopy({ completions: [], prompts: [] })],
    ['the plan that comes with Limber', aCopy({ plan: null })],
    ['nothing said of a plan', { settings: aCopy().settings, completions: [one], prompts: [] }],
  ])('is read as it was written with %s', (_, copy) => {
    const read = readCopy(copyFile(copy, now), now);
    expect(read.ok && read.copy).toEqual(copy);
  });

  it('says what it is, in which version and of when, before anything else', () => {
    const lines = copyFile(aCopy(), now).split('\n');
    expect(lines.slice(0, 4)).toEqual([
      '{',
      '  "format": "limber-copy",',
      '  "version": 1,',
      '  "madeAt": "2026-11-23T12:00:00Z",',
    ]);
  });

  it('has a record on each line, in the order in which they ended', () => {
    const lines = copyFile(aCopy({ completions: [two, one] }), now).split('\n');
    expect(lines.filter((line) => /"startedAt"|"askedAt"/.test(line)).map((line) => line.trim())).toEqual([
      `${JSON.stringify(one)},`,
      JSON.stringify(two),
      JSON.stringify(question),
    ]);
  });

  it('holds a plan file that can be cut out', () => {
    const file = JSON.parse(copyFile(aCopy(), now)) as { plan: unknown };
    expect(parsePlanFile(JSON.stringify(file.plan))).toEqual({ ok: true, plan: ownPlan() });
  });

  it('holds each record once, with what was said of it first', () => {
    const later = { ...told, report: { score: 9, at: told.report.at + 1 } };
    const again = { ...question, outcome: 'skipped' as const };
    expect(oncePerId({ completions: [one, told, two, later], prompts: [question, again] })).toEqual({
      completions: [told, two],
      prompts: [question],
    });
  });
});
