import { describe, expect, it } from 'vitest';
import { englishTexts } from './english.ts';

const texts = [...englishTexts].filter(([key]) => key.startsWith('redFlags.'));

describe('when to get help instead', () => {
  it('names no illness, and promises, treats and judges nothing', () => {
    const names =
      /\b(cure|heal|treat|relie|fix|diagnos|prevent|safe|infect|fractur|clot|thrombos|arthrit|necrosis|cauda|hernia|tumou?r)/i;
    expect(texts.filter(([, text]) => names.test(text))).toEqual([]);
  });

  it("sends nobody to one country's number", () => {
    for (const [key, text] of texts) expect(text, key).not.toMatch(/\d/);
    expect(englishTexts.get('redFlags.now.title')).toContain('local emergency number');
  });
});
