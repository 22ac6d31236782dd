import { PersonSection } from '../options/person-section.tsx';
import type { Form } from '../options/row.tsx';
import { RedFlags } from '../red-flags.tsx';
import { useWords } from '../words.ts';

/** What the person says of their hips, what Limber is not, and when it is time for a clinician. */
export function HipsStep({ form: { draft, change } }: { form: Form }) {
  const { t } = useWords();
  return (
    <>
      <PersonSection
        profile={draft.chosen.profile}
        onChange={(profile) => change({ ...draft, chosen: { ...draft.chosen, profile } }, 'chosen')}
      />
      <p>{t('options.care.line')}</p>
      <details>
        <summary>{t('redFlags.title')}</summary>
        <RedFlags />
      </details>
    </>
  );
}
