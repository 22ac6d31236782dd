import type { ComponentChildren } from 'preact';
import { muscleRoles } from '../../exercises/index.ts';
import type { Exercise, Muscle } from '../../exercises/index.ts';
import { useWords } from '../words.ts';
import { listed } from './source-phrase.ts';

/** What is true of an exercise, each fact with its name. */
export function Facts({ exercise }: { exercise: Exercise }) {
  const words = useWords();
  const { t } = words;
  const { purpose, sides, equipment, clothing, cautions, muscles } = exercise;
  const inRole = (role: string): readonly string[] =>
    (Object.keys(muscles) as Muscle[])
      .filter((muscle) => muscles[muscle] === role)
      .map((muscle) => t(`catalogue.muscle.${muscle}`));
  return (
    <dl class="facts">
      <Fact name={t('catalogue.fact.purpose')}>{t(`catalogue.purpose.${purpose}`)}</Fact>
      {muscleRoles
        .map((role) => ({ role, names: inRole(role) }))
        .filter(({ names }) => names.length > 0)
        .map(({ role, names }) => (
          <Fact key={role} name={t(`catalogue.role.${role}`)}>
            {listed(names, words)}
          </Fact>
        ))}
      <Fact name={t('catalogue.fact.sides')}>{t(`catalogue.sides.${sides}`)}</Fact>
      <Fact name={t('catalogue.fact.equipment')}>
        {equipment.length > 0
          ? listed(
              equipment.map((thing) => t(`catalogue.equipment.${thing}`)),
              words,
            )
          : t('catalogue.noEquipment')}
      </Fact>
      <Fact name={t('catalogue.fact.clothing')}>{t(`catalogue.clothing.${clothing}`)}</Fact>
      {cautions.length > 0 && (
        <Fact name={t('catalogue.fact.cautions')}>
          <ul class="plain-list">
            {cautions.map((caution) => (
              <li key={caution}>{t(`catalogue.caution.${caution}`)}</li>
            ))}
          </ul>
        </Fact>
      )}
      <Fact name={t('catalogue.fact.class')}>{t(`catalogue.class.${exercise.class}`)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
