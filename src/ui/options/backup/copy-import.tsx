import { useEffect, useRef, useState } from 'preact/hooks';
import { copyLimits, readCopy } from '../../../backup/index.ts';
import type { CopyProblem, ReadCopy } from '../../../backup/index.ts';
import type { Command } from '../../../engine/index.ts';
import type { Door, Live } from '../../live.ts';
import { useWords } from '../../words.ts';
import { FileButton } from '../from-file/file-button.tsx';
import { CopyPreview } from './copy-preview.tsx';
import type { Everything } from './everything.ts';

type Good = Extract<ReadCopy, { ok: true }>;

type Outcome = Awaited<ReturnType<Live['send']>>;

/** How far it has got with a file. */
type Stage =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: CopyProblem | 'unreadable' | 'notRead' }
  | { readonly kind: 'preview'; readonly read: Good; readonly held: Everything }
  | { readonly kind: 'sent'; readonly outcome: Outcome };

/** Reads a copy, shows what it would change, and takes it only when asked to. */
export function CopyImport({
  readAll,
  clock,
  live,
  onTaken,
}: {
  readAll: () => Promise<Everything | null>;
  clock: Door['clock'];
  live: Live;
  onTaken: () => void;
}) {
  const { t } = useWords();
  const [stage, setStage] = useState<Stage | null>(null);
  const choose = async (file: File) => {
    setStage({ kind: 'reading' });
    const [read, held] = [await readFile(file, clock.now()), await readAll()];
    if (read === 'unreadable') setStage({ kind: 'problem', problem: read });
    else if (!read.ok) setStage({ kind: 'problem', problem: read.problem });
    else setStage(held ? { kind: 'preview', read, held } : { kind: 'problem', problem: 'notRead' });
  };
  const take = async (command: Command) => {
    setStage({ kind: 'reading' });
    const outcome = await live.send(command);
    setStage({ kind: 'sent', outcome });
    if (outcome === 'done') onTaken();
  };
  return (
    <div class="from-file">
      <FileButton
        label={t('options.backup.bring')}
        accept=".json,application/json"
        onChoose={(file) => void choose(file)}
      />
      <div role="status">
        {stage?.kind === 'reading' && <p class="soft">{t('options.backup.reading')}</p>}
        {stage?.kind === 'problem' && <Problem problem={stage.problem} />}
        {stage?.kind === 'sent' && <Told outcome={stage.outcome} live={live} />}
      </div>
      {stage?.kind === 'preview' && (
        <CopyPreview
          read={stage.read}
          held={stage.held}
          onTake={(command) => void take(command)}
          onLeave={() => setStage(null)}
        />
      )}
    </div>
  );
}

/** What became of it. Sessions may have to wait until the browser has room for them. */
function Told({ outcome, live }: { outcome: Outcome; live: Live }) {
  const { t } = useWords();
  const line = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone; whoever goes by keyboard would begin at the top of the page again.
  useEffect(() => line.current?.focus(), []);
  const isWaiting = live.snapshot.state.importing !== null;
  const said = outcome !== 'done' ? 'notTaken' : isWaiting ? 'waiting' : 'done';
  return (
    <p ref={line} tabIndex={-1} class={outcome === 'done' ? 'soft' : 'problem'}>
      {t(`options.backup.outcome.${said}`)}
    </p>
  );
}

async function readFile(file: File, now: number): Promise<ReadCopy | 'unreadable'> {
  try {
    // What is beyond the limit need not be read to be refused.
    return readCopy(await file.slice(0, copyLimits.bytes + 1).text(), now);
  } catch {
    return 'unreadable';
  }
}

function Problem({ problem }: { problem: CopyProblem | 'unreadable' | 'notRead' }) {
  const { t, language } = useWords();
  if (problem === 'notRead') return <p class="problem">{t('options.backup.notRead')}</p>;
  if (problem === 'unreadable') return <p class="problem">{t('options.backup.unreadable')}</p>;
  const { key, params } = problem;
  const number = new Intl.NumberFormat(language);
  const shown: Record<string, string> = {};
  for (const [name, value] of Object.entries(params))
    shown[name] = typeof value === 'number' ? number.format(value) : value;
  return (
    <p class="problem">
      {t(`options.backup.problem.${key}`, shown)} {t('options.backup.unchanged')}
    </p>
  );
}
