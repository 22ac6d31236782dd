import { Dial } from '../dial.tsx';
import { Moon } from '../icons.tsx';
import { dayAndTime } from '../time-phrases.ts';
import { useWords } from '../words.ts';
import type { ScreenProps } from './screen.ts';
import { Stage } from './stage.tsx';
import { StartForm } from './lazy-parts.tsx';

/** Outside work hours: nothing is counted and nothing asked. */
export function OffWork({ view, now, zone, source }: ScreenProps<'off-work'>) {
  const { t, language } = useWords();
  return (
    <>
      <Stage
        picture={
          <Dial share={0}>
            <Moon />
          </Dial>
        }
      >
        <h1 class="title" tabIndex={-1}>
          {view.beginsAt === null
            ? t('popup.offWork.noHours')
            : t('popup.offWork.until', { when: dayAndTime(view.beginsAt, now, language, zone) })}
        </h1>
        <p class="soft">{t(view.beginsAt === null ? 'popup.offWork.setHours' : 'popup.offWork.quiet')}</p>
      </Stage>
      <StartForm {...source} isDue={false} />
    </>
  );
}
