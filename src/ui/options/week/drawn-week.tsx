import { useId, useRef, useState } from 'preact/hooks';
import { weekdays } from '../../../schedule/index.ts';
import type { Weekday } from '../../../schedule/index.ts';
import { weekdayName } from '../../time-phrases.ts';
import { useWords } from '../../words.ts';
import type { WeekDraft } from '../week-draft.ts';
import { arcsOf } from './circle.ts';
import { CopyDay } from './copy-day.tsx';
import { DrawnDay } from './drawn-day.tsx';
import { DrawnSpan } from './drawn-span.tsx';
import { piecesOn } from './pieces.ts';
import { Ruler } from './ruler.tsx';
import { useDrag } from './use-drag.ts';
import { useEdits } from './use-edits.ts';

/** The week as seven rows with the hours as their ruler, to be drawn with a pointer or by keys. */
export function DrawnWeek({
  draft,
  wrongKeys,
  onChange,
  onLeave,
}: {
  draft: WeekDraft;
  /** The keys of spans that cannot be saved as they are. */
  wrongKeys: ReadonlySet<number>;
  onChange: (draft: WeekDraft, how: 'typed' | 'chosen') => void;
  onLeave: () => void;
}) {
  const { t, language } = useWords();
  const id = useId();
  const drawing = useRef<HTMLDivElement>(null);
  const edits = useEdits(drawing, draft, onChange);
  const { preview, handlers } = useDrag(drawing, draft, ({ draft: next, key }) => edits.drop(next, key));
  const [copying, setCopying] = useState<Weekday | null>(null);
  const shown = preview?.draft ?? draft;
  const arcs = arcsOf(shown);
  return (
    <div class="drawn-week">
      <div class="drawn-rows" ref={drawing} {...handlers}>
        <Ruler />
        {weekdays.map((weekday, day) => (
          <DrawnDay
            key={weekday}
            weekday={weekday}
            name={weekdayName(day, language)}
            spans={shown[weekday]}
            isCopying={copying === weekday}
            onMake={() => edits.make(weekday)}
            onCopy={() => setCopying(copying === weekday ? null : weekday)}
            below={
              copying === weekday && (
                <CopyDay
                  weekday={weekday}
                  draft={draft}
                  onCopy={(others) => {
                    setCopying(null);
                    edits.copy(weekday, others);
                  }}
                  onLeave={() => {
                    setCopying(null);
                    edits.leaveCopying(weekday);
                  }}
                />
              )
            }
          >
            {piecesOn(day, arcs).map((piece) => (
              <DrawnSpan
                key={`${piece.arc.key} ${piece.isHead}`}
                piece={piece}
                isHeld={piece.arc.key === preview?.key}
                isWrong={wrongKeys.has(piece.arc.key)}
                describedBy={`${id}-keys`}
                onKeyDown={(event) => preview === null && edits.press(event, piece.arc.key, weekday)}
                onBlur={onLeave}
              />
            ))}
          </DrawnDay>
        ))}
      </div>
      <div class="drawn-foot">
        <p class="drawn-said" role="status">
          {preview === null ? edits.said : edits.phraseOf(preview.draft, preview.key)}
        </p>
        <button
          type="button"
          class="button quiet"
          aria-label={t('options.week.drawn.undoLabel')}
          aria-disabled={!edits.canTakeBack}
          onClick={edits.takeBack}
        >
          {t('options.week.drawn.undo')}
        </button>
      </div>
      <div class="drawn-help soft">
        <p class="drawn-hint">{t('options.week.drawn.hint')}</p>
        <p id={`${id}-keys`} class="drawn-keys">
          {t('options.week.drawn.keys')}
        </p>
      </div>
    </div>
  );
}
