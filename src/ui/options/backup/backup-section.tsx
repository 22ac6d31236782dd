import { useState } from 'preact/hooks';
import { copyFile } from '../../../backup/index.ts';
import { dayAt } from '../../../journal/index.ts';
import type { Live, PracticeDoor } from '../../live.ts';
import { saveAsFile } from '../../save-as-file.ts';
import { useWords } from '../../words.ts';
import type { ReadCalendars } from '../calendar/use-calendars.ts';
import { CopyImport } from './copy-import.tsx';
import { readEverything } from './everything.ts';
import type { ReadRecords } from './everything.ts';

/** What became of the last copy: how many sessions it has, or that the record could not be read. */
type Saved = { readonly sessions: number } | 'unreadable' | null;

/** Everything as one file, and back. */
export function BackupSection({
  live,
  door,
  readRecords,
  readCalendars,
  onTaken,
}: {
  live: Live;
  door: PracticeDoor;
  readRecords: ReadRecords;
  readCalendars: ReadCalendars;
  /** A copy was taken: what else the page shows of it may have changed. */
  onTaken: () => void;
}) {
  const { t, count } = useWords();
  const [saved, setSaved] = useState<Saved>(null);
  const readAll = () => readEverything(live.snapshot, door, readRecords, readCalendars);
  const save = async () => {
    const everything = await readAll();
    if (everything === null) {
      setSaved('unreadable');
      return;
    }
    const now = door.clock.now();
    saveAsFile(`limber-${dayAt(now, door.clock.zone())}.json`, copyFile(everything, now));
    setSaved({ sessions: everything.completions.length });
  };
  return (
    <>
      <div class="from-file">
        <button type="button" class="button" onClick={() => void save()}>
          {t('options.backup.save')}
        </button>
        <div role="status">
          {saved === 'unreadable' && <p class="problem">{t('options.backup.notRead')}</p>}
          {saved !== null && saved !== 'unreadable' && (
            <p class="soft">{count('options.backup.saved', saved.sessions)}</p>
          )}
        </div>
      </div>
      <CopyImport readAll={readAll} clock={door.clock} live={live} onTaken={onTaken} />
      <div class="plan-links">
        <a class="button quiet" href="/schema/copy.v1.json" target="_blank">
          {t('options.backup.schema')}
        </a>
      </div>
    </>
  );
}
