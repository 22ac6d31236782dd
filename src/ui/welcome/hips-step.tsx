import { limits } from '../../routines/index.ts';
import { LimitChecks, withLimit } from '../options/person-section.tsx';
import type { Form } from '../options/row.tsx';
import { RedFlags } from '../red-flags.tsx';
import { useWords } from '../words.ts';
import { Cards } from './cards.tsx';

const feels = ['nothing', 'stiff', 'sore'] as const;
/** How somebody's hips feel as a rule. */
export type Feel = (typeof feels)[number];

/** The first question answers for this one. */
const others = limits.filter((limit) => limit !== 'soreHips');

/** What the person says of their hips, what Limber is not, and when it is time for a clinician. */
export function HipsStep({
  form: { draft, change },
  said,
  onSay,
}: {
  form: Form;
  /** The answer that was given on this page. Of an earlier one only what came of it is known. */
  said: Feel | null;
  onSay: (feel: Feel) => void;
}) {
  const { t } = useWords();
  const { chosen } = draft;
  const { profile, level } = chosen;
  const areSore = profile.limits.includes('soreHips');
  const feel = areSore ? 'sore' : said === 'sore' ? null : said;
  const say = (now: Feel) => {
    onSay(now);
    const next = {
      ...chosen,
      profile: withLimit(profile, 'soreHips', now === 'sore'),
      level: now === 'nothing' ? level : ('gentle' as const),
    };
    change({ ...draft, chosen: next }, 'chosen');
  };
  return (
    <>
      <Cards
        legend={t('welcome.hips.ask')}
        isLegendShown
        cards={feels.map((value) => ({ value, label: t(`welcome.hips.feel.${value}`) }))}
        value={feel}
        onChoose={say}
      />
      <p class="hips-means" role="status">
        {feel && t(`welcome.hips.means.${feel}`)}
      </p>
      {(feel !== null || profile.limits.length > 0) && (
        <div class="hips-limits">
          <LimitChecks
            legend={t('welcome.hips.limits')}
            offered={others}
            profile={profile}
            onChange={(changed) => change({ ...draft, chosen: { ...chosen, profile: changed } }, 'chosen')}
          />
          <p class="soft">{t('welcome.hips.leaves')}</p>
        </div>
      )}
      <section class="care" aria-labelledby="care">
        <h3 id="care">{t('options.care.title')}</h3>
        <p>{t('options.care.line')}</p>
        <details open={feel === 'sore'}>
          <summary>{t('redFlags.title')}</summary>
          <RedFlags />
        </details>
      </section>
    </>
  );
}
