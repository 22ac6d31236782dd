import { limits } from '../../routines/index.ts';
import type { Limit } from '../../routines/index.ts';
import type { Settings } from '../../settings/index.ts';
import { exerciseName } from '../exercise-name.ts';
import { useWords } from '../words.ts';
import { Check } from './check.tsx';

type Person = Settings['profile'];

/** What somebody says about themselves, in their own words, and what they have set aside. */
export function PersonSection({
  profile,
  onChange,
}: {
  profile: Person;
  onChange: (profile: Person) => void;
}) {
  const { t } = useWords();
  const change = (part: Partial<Person>) => onChange({ ...profile, ...part });
  return (
    <>
      <LimitChecks
        legend={t('options.person.limits')}
        offered={limits}
        profile={profile}
        onChange={onChange}
      />
      <fieldset class="checks">
        <legend>{t('options.person.clothes')}</legend>
        <Check
          label={t('options.person.skirt')}
          checked={profile.skirt}
          onCheck={(skirt) => change({ skirt })}
        />
      </fieldset>
      <fieldset class="checks">
        <legend>{t('options.person.deep')}</legend>
        <Check
          label={t('options.person.deepStretches')}
          checked={profile.deepStretches}
          onCheck={(deepStretches) => change({ deepStretches })}
        />
        <p class="soft">{t('options.person.deepLine')}</p>
      </fieldset>
      <SetAside profile={profile} onChange={change} />
    </>
  );
}

/** What of these is true of somebody. */
export function LimitChecks({
  legend,
  offered,
  profile,
  onChange,
}: {
  legend: string;
  offered: readonly Limit[];
  profile: Person;
  onChange: (profile: Person) => void;
}) {
  const { t } = useWords();
  return (
    <fieldset class="checks">
      <legend>{legend}</legend>
      {offered.map((limit) => (
        <Check
          key={limit}
          label={t(`options.person.limit.${limit}`)}
          checked={profile.limits.includes(limit)}
          onCheck={(isTrue) => onChange(withLimit(profile, limit, isTrue))}
        />
      ))}
    </fieldset>
  );
}

/** The profile, once this is true of the person or no longer. */
export const withLimit = (profile: Person, limit: Limit, isTrue: boolean): Person => ({
  ...profile,
  limits: limits.filter((one) => (one === limit ? isTrue : profile.limits.includes(one))),
});

function SetAside({
  profile: { without },
  onChange,
}: {
  profile: Person;
  onChange: (part: Partial<Person>) => void;
}) {
  const { t } = useWords();
  return (
    <section class="checks" aria-label={t('options.person.without')}>
      <h3>{t('options.person.without')}</h3>
      {without.length === 0 && <p class="soft">{t('options.person.withoutNone')}</p>}
      <ul>
        {without.map((id) => {
          const name = exerciseName(id, t);
          return (
            <li key={id} class="set-aside">
              <span>{name}</span>
              <button
                type="button"
                class="button quiet"
                aria-label={t('options.person.bringBackOne', { name })}
                onClick={() => onChange({ without: without.filter((one) => one !== id) })}
              >
                {t('options.person.bringBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
