import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/exercises/index.ts';
import { layOut } from '../../../src/routines/index.ts';
import type { Timeline } from '../../../src/routines/index.ts';
import { cuesOf } from '../../../src/session/index.ts';
import { captionOf } from '../../../src/ui/player/captions.ts';
import { cueWords } from '../../../src/ui/sound/cue-words.ts';
import { evening } from '../../session/timelines.ts';
import { english } from '../english.ts';
import { choose } from '../../routines/choose.ts';

const said = (timeline: Timeline, counts = false): readonly string[] =>
  cuesOf(timeline, { counts }).map((cue) => cueWords(cue, timeline, english(), catalogue));

describe('what a voice says', () => {
  const words = said(evening);

  it('is what comes and how to get there', () => {
    expect(words[0]).toMatch(/^Glute bridge with towel\. .{20}/);
    expect(words[3]).toMatch(/^Pigeon.*left side next$/);
  });

  it('is what to do, on which side, how much', () => {
    expect(words).toContain('Move. 4 reps');
    expect(words).toContain('Hold. left side. 15 seconds');
    expect(words).toContain('Breathe slowly. 3 breaths');
  });

  it('is halfway, the last three seconds, the other side, to stand up, and praise', () => {
    expect(words).toContain('Halfway');
    expect(words.filter((one) => /^[123]$/.test(one))).toEqual(['3', '2', '1', '3', '2', '1']);
    expect(words).toContain('Change sides. right side next');
    expect(words).toContain('Stand up slowly');
    expect(words.at(-1)).toBe('Well done');
  });

  it.each(['seated', 'standing', 'floor'] as const)('is there for each cue of a routine, %s', (setting) => {
    for (const seed of ['a', 'b', 'c']) {
      const timeline = layOut(choose({ setting, minutes: 5 }, [], seed));
      for (const words of said(timeline, true)) expect(words).not.toBe('');
    }
  });

  it('is less of an exercise that is not known, and never nothing', () => {
    const steps = evening.steps.map((step) => ({ ...step, exerciseId: 'own-unknown' as const }));
    expect(said({ steps })[0]).toMatch(/^Another exercise/);
  });
});

describe('what stands as a caption', () => {
  const [ready, , halfway] = cuesOf(evening, { counts: false });

  it('is what the player’s own lines do not say, for as long as it takes to read', () => {
    expect(captionOf(halfway!, 0, evening, english())).toBe('Halfway');
    expect(captionOf(halfway!, 2_900, evening, english())).toBe('Halfway');
    expect(captionOf(halfway!, 3_100, evening, english())).toBe('');
    expect(captionOf(ready!, 0, evening, english())).toBe('');
    expect(captionOf(null, 0, evening, english())).toBe('');
  });
});
