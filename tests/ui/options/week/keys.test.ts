import { describe, expect, it } from 'vitest';
import { afterKey, keyAct } from '../../../../src/ui/options/week/keys.ts';
import type { KeyAct } from '../../../../src/ui/options/week/keys.ts';
import { drawn, said } from './drawn.ts';

/** "Ctrl+Shift+ArrowLeft" as the browser tells it. */
function pressed(keys: string) {
  const held = keys.split('+');
  return {
    key: held.at(-1)!,
    shiftKey: held.includes('Shift'),
    altKey: held.includes('Alt'),
    ctrlKey: held.includes('Ctrl'),
    metaKey: held.includes('Meta'),
  };
}

describe('a key on a drawn span', () => {
  it.each<[string, KeyAct | null]>([
    ['ArrowRight', { kind: 'move', byMin: 5 }],
    ['ArrowLeft', { kind: 'move', byMin: -5 }],
    ['Shift+ArrowRight', { kind: 'move', byMin: 60 }],
    ['ArrowDown', { kind: 'move', byMin: 1440 }],
    ['ArrowUp', { kind: 'move', byMin: -1440 }],
    ['Alt+ArrowRight', { kind: 'stretch', end: 'to', byMin: 5 }],
    ['Alt+Shift+ArrowLeft', { kind: 'stretch', end: 'to', byMin: -60 }],
    ['Ctrl+ArrowLeft', { kind: 'stretch', end: 'from', byMin: -5 }],
    ['Ctrl+Shift+ArrowRight', { kind: 'stretch', end: 'from', byMin: 60 }],
    ['Enter', { kind: 'make' }],
    ['n', { kind: 'make' }],
    ['Delete', { kind: 'remove' }],
    ['Backspace', { kind: 'remove' }],
    ['Ctrl+z', { kind: 'undo' }],
    ['Meta+z', { kind: 'undo' }],
    ['Meta+ArrowLeft', null],
    ['Ctrl+Alt+ArrowLeft', null],
    ['Ctrl+ArrowDown', null],
    ['Ctrl+n', null],
    ['Tab', null],
    ['Escape', null],
    ['PageDown', null],
  ])('%s', (keys, act) => {
    expect(keyAct(pressed(keys), false)).toEqual(act);
  });

  it('goes the way the arrow points where time runs to the left', () => {
    expect(keyAct(pressed('ArrowLeft'), true)).toEqual({ kind: 'move', byMin: 5 });
    expect(keyAct(pressed('Alt+ArrowRight'), true)).toEqual({ kind: 'stretch', end: 'to', byMin: -5 });
  });

  it('changes that span, or makes one on its day', () => {
    const week = drawn({ monday: '09:00-12:00', tuesday: '09:00-12:00' });
    const after = (act: Exclude<KeyAct, { kind: 'undo' }>) => said(afterKey(week, act, 2, 'tuesday'));
    const monday = '09:00-12:00';
    expect(after({ kind: 'move', byMin: 60 })).toEqual({ monday, tuesday: '10:00-13:00' });
    expect(after({ kind: 'stretch', end: 'from', byMin: -5 })).toEqual({ monday, tuesday: '08:55-12:00' });
    expect(after({ kind: 'make' })).toEqual({ monday, tuesday: '09:00-12:00, 13:00-15:00' });
    expect(after({ kind: 'remove' })).toEqual({ monday });
  });
});
