import { useEffect, useRef, useState } from 'preact/hooks';
import type { Snapshot } from '../../engine/index.ts';
import { Mark } from '../icons.tsx';
import { useLive } from '../live.ts';
import { nothingChosen, stampOf } from '../../sync/index.ts';
import type { PracticeDoor } from '../live.ts';
import { SaveLine } from '../options/save-line.tsx';
import { useSaving } from '../options/use-saving.ts';
import { useWords } from '../words.ts';
import { HipsStep } from './hips-step.tsx';
import type { Feel } from './hips-step.tsx';
import { PlaceStep } from './place-step.tsx';
import { TryStep } from './try-step.tsx';
import { WeekStep } from './week-step.tsx';

const steps = ['week', 'place', 'hips', 'try'] as const;

/** The first two minutes: three things that may be said or skipped, each saved at once, and a minute to try. */
export function Welcome({
  first,
  door,
  locale,
  onStarted,
  onOptions,
}: {
  first: Snapshot;
  door: PracticeDoor;
  /** A BCP 47 tag: where it is spoken tells which days people usually work. */
  locale: string;
  onStarted: () => void;
  onOptions: () => void;
}) {
  const { t } = useWords();
  const live = useLive(first, door);
  const form = useSaving(live);
  const [at, setAt] = useState(0);
  const [feel, setFeel] = useState<Feel | null>(null);
  const name = steps[at] ?? 'try';
  const heading = useRef<HTMLHeadingElement | null>(null);
  const isFirst = useRef(true);
  useEffect(() => {
    // Whoever goes on by the keyboard goes on from the new step's title.
    if (!isFirst.current) heading.current?.focus();
    isFirst.current = false;
  }, [at]);
  const go = (to: number) => {
    form.settle();
    setAt(to);
  };
  const saved = live.snapshot.settings;
  const { stamps } = live.snapshot.state.share ?? nothingChosen;
  const isUnchosen = stampOf(stamps, saved, 'schedule.week') === 0;
  return (
    <div class="page">
      <header class="page-header">
        <Mark />
        <h1>{t('welcome.title')}</h1>
        <SaveLine
          status={form.status}
          onRetry={() => void form.save()}
          onUndo={form.undo && (() => void form.undo?.())}
        />
      </header>
      <main>
        <div class="welcome-head">
          <p class="welcome-at soft">
            {steps.map((step, index) => (
              <span key={step} class={index <= at ? 'welcome-mark reached' : 'welcome-mark'} aria-hidden />
            ))}
            {t('welcome.step', { n: at + 1, of: steps.length })}
          </p>
          <h2 ref={heading} tabIndex={-1}>
            {t(`welcome.${name}.title`)}
          </h2>
          <p class="soft">{t(`welcome.${name}.line`)}</p>
        </div>
        <div class="welcome-step" key={name}>
          {name === 'week' && (
            <WeekStep form={form} saved={saved} isUnchosen={isUnchosen} clock={door.clock} locale={locale} />
          )}
          {name === 'place' && <PlaceStep form={form} />}
          {name === 'hips' && <HipsStep form={form} said={feel} onSay={setFeel} />}
          {name === 'try' && <TryStep live={live} door={door} onStarted={onStarted} />}
        </div>
        <div class="welcome-foot">
          {at > 0 && (
            <button type="button" class="button" onClick={() => go(at - 1)}>
              {t('welcome.back')}
            </button>
          )}
          {name === 'try' ? (
            <button type="button" class="button quiet" onClick={onOptions}>
              {t('welcome.settings')}
            </button>
          ) : (
            <>
              <button type="button" class="button primary" onClick={() => go(at + 1)}>
                {t('welcome.next')}
              </button>
              <button type="button" class="button quiet" onClick={() => go(steps.length - 1)}>
                {t('welcome.skip')}
              </button>
            </>
          )}
        </div>
      </main>
    </div>
  );
}
