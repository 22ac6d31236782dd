import { useLayoutEffect, useState } from 'preact/hooks';
import type { RefObject } from 'preact';
import { weekdays } from '../../../schedule/index.ts';
import type { Weekday } from '../../../schedule/index.ts';
import { weekdayName } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import { freeKey } from '../week-draft.ts';
import type { WeekDraft } from '../week-draft.ts';
import { arcsOf } from './circle.ts';
import { copiedTo } from './copied-to.ts';
import { madeOn } from './edit.ts';
import { afterKey, keyAct } from './keys.ts';
import { spanPhrase } from './span-phrase.ts';
import { isRightToLeft } from './use-drag.ts';
import { useUndo } from './use-undo.ts';

/** What can be done to the drawn week: each change is said in words, can be taken back, and keeps the focus. */
export function useEdits(
  drawing: RefObject<HTMLElement | null>,
  draft: WeekDraft,
  onChange: (draft: WeekDraft, how: 'typed' | 'chosen') => void,
) {
  const words = useWords();
  const { t, language } = words;
  const undo = useUndo(draft);
  const [said, setSaid] = useState('');
  /** What is to have the focus once the change is drawn: moving to another row takes it from a span. */
  const [focus, setFocus] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (focus === null) return;
    drawing.current?.querySelector<HTMLElement>(focus)?.focus();
    setFocus(null);
  }, [focus]);

  const phraseOf = (week: WeekDraft, key: number): string => {
    const arc = arcsOf(week).find((each) => each.key === key);
    return arc === undefined ? '' : spanPhrase(arc, words);
  };

  /** Keeps a changed week, and says so; one that is the same says that there is no room. */
  function keep(next: WeekDraft, say: string, steppedKey: number | null = null) {
    if (next === draft) {
      setSaid(t('options.week.drawn.noRoom'));
      return;
    }
    undo.note(next, steppedKey);
    onChange(next, steppedKey === null ? 'chosen' : 'typed');
    setSaid(say);
  }

  function drop(next: WeekDraft, key: number) {
    if (next !== draft) keep(next, phraseOf(next, key));
    setFocus(spanAt(key));
  }

  function make(weekday: Weekday) {
    const next = madeOn(draft, weekday);
    keep(next, phraseOf(next, freeKey(draft)));
    setFocus(spanAt(freeKey(draft)));
  }

  function copy(weekday: Weekday, others: readonly Weekday[]) {
    const names = others.map((other) => weekdayName(weekdays.indexOf(other), language));
    const days = new Intl.ListFormat(language).format(names);
    keep(copiedTo(draft, weekday, others), t('options.week.copy.done', { days }));
    setFocus(copyOn(weekday));
  }

  function takeBack() {
    if (undo.before === null) return;
    onChange(undo.before, 'chosen');
    setSaid(t('options.week.drawn.undone'));
  }

  function press(event: KeyboardEvent, key: number, weekday: Weekday) {
    const act = drawing.current && keyAct(event, isRightToLeft(drawing.current));
    if (act === null) return;
    event.preventDefault();
    if (act.kind === 'make') {
      make(weekday);
      return;
    }
    if (act.kind === 'undo') {
      takeBack();
      setFocus(spanAt(key));
      return;
    }
    const next = afterKey(draft, act, key, weekday);
    if (act.kind === 'remove') {
      keep(next, t('options.week.drawn.removed', { span: phraseOf(draft, key) }));
      setFocus(`[data-make="${weekday}"]`);
      return;
    }
    keep(next, phraseOf(next, key), key);
    setFocus(spanAt(key));
  }

  return {
    said,
    phraseOf,
    drop,
    make,
    copy,
    leaveCopying: (weekday: Weekday) => setFocus(copyOn(weekday)),
    press,
    takeBack,
    canTakeBack: undo.before !== null,
  };
}

/** The span that begins in a row, not the part of it after midnight. */
function spanAt(key: number): string {
  return `[role="slider"][data-key="${key}"]`;
}

function copyOn(weekday: Weekday): string {
  return `[data-copy="${weekday}"]`;
}
