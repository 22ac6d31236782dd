import { builtInPlans, planFile } from '../../../plan/index.ts';
import type { Settings } from '../../../settings/index.ts';
import { Choice } from '../../choice.tsx';
import type { PracticeDoor, Send } from '../../live.ts';
import { saveAsFile } from '../../save-as-file.ts';
import { useWords } from '../../words.ts';
import { PlanImport } from './plan-import.tsx';
import { PlanToday } from './plan-today.tsx';
import { usePlan } from './use-plan.ts';

/** Which plan holds, what it asks for today, and plans as files: from a therapist, or for somebody else. */
export function PlanSection({
  settings,
  door,
  send,
}: {
  settings: Settings;
  door: PracticeDoor;
  send: Send;
}) {
  const { t } = useWords();
  const held = usePlan(settings, door, send);
  if (held === null) return null;
  const { which, plan } = held;
  return (
    <>
      {held.isDamaged && <p class="problem">{t('options.plan.damaged')}</p>}
      {held.isRefused && (
        <p class="problem" role="status">
          {t('options.plan.notSaved')}
        </p>
      )}
      <div>
        <Choice
          legend={t('options.plan.which')}
          isLegendShown
          options={[
            ...builtInPlans.map((name) => ({ value: name, label: t(`plan.named.${name}.name`) })),
            ...(which === 'own' ? [{ value: 'own' as const, label: t('options.plan.own') }] : []),
          ]}
          value={which}
          onChoose={(chosen) => {
            if (chosen !== 'own') held.choose(chosen);
          }}
        />
        <p class="soft choice-line">
          {which === 'own'
            ? [plan.name, plan.author, plan.note].filter(Boolean).join('. ')
            : t(`plan.named.${which}.about`)}
        </p>
      </div>
      <PlanToday held={held} />
      <PlanImport held={held} />
      <div class="plan-links">
        <button
          type="button"
          class="button quiet"
          onClick={() => saveAsFile('limber-plan.json', planFile(plan))}
        >
          {t('options.plan.export')}
        </button>
        <a class="button quiet" href="/schema/plan.v1.json" target="_blank">
          {t('options.plan.schema')}
        </a>
        <a class="button quiet" href="/schema/plan-example.json" target="_blank">
          {t('options.plan.example')}
        </a>
      </div>
    </>
  );
}
