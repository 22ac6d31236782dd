import { useState } from 'preact/hooks';
import { parsePlanFile, planLimits } from '../../../plan/index.ts';
import type { ParsedPlan } from '../../../plan/index.ts';
import { useWords } from '../../words.ts';
import { FileButton } from '../from-file/file-button.tsx';
import { PlanPreview } from './plan-preview.tsx';
import type { HeldPlan } from './use-plan.ts';

/** A file that was chosen: what is in it, or why not. */
type Read = ParsedPlan | { readonly ok: false; readonly problems: null };

/** Reads a plan from a file, shows what it would change, and takes it only when asked to. */
export function PlanImport({ held }: { held: HeldPlan }) {
  const { t } = useWords();
  const [read, setRead] = useState<Read | null>(null);
  return (
    <div class="from-file">
      <FileButton
        label={t('options.plan.import')}
        accept=".json,application/json"
        onChoose={(file) => void readFile(file).then(setRead)}
      />
      <div role="status">{read && !read.ok && <Problems read={read} />}</div>
      {read?.ok && (
        <PlanPreview
          held={held}
          next={read.plan}
          onTake={() => {
            held.take(read.plan);
            setRead(null);
          }}
          onLeave={() => setRead(null)}
        />
      )}
    </div>
  );
}

async function readFile(file: File): Promise<Read> {
  try {
    // No letter takes less than a byte: what is beyond this need not be read to be refused.
    const text = await file.slice(0, 4 * planLimits.bytes + 1).text();
    return parsePlanFile(text);
  } catch {
    return { ok: false, problems: null };
  }
}

function Problems({ read }: { read: Extract<Read, { ok: false }> }) {
  const { t } = useWords();
  if (read.problems === null) return <p class="problem">{t('options.plan.unreadable')}</p>;
  return (
    <>
      <p class="problem">{t('options.plan.problems')}</p>
      <ul class="file-problems">
        {read.problems.map(({ line, field, key, params }) => (
          <li key={`${line} ${field}`}>
            {t(field === '' ? 'options.plan.problemWhole' : 'options.plan.problem', {
              line,
              field,
              what: t(`plan.problem.${key}`, params),
            })}
          </li>
        ))}
      </ul>
    </>
  );
}
