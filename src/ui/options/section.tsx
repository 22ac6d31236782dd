import type { ComponentChildren } from 'preact';
import { defaultSettings, isSameIn, sections } from '../../settings/index.ts';
import type { FieldName, SectionName, Settings } from '../../settings/index.ts';
import { obeyed } from '../../policy/index.ts';
import { useWords } from '../words.ts';
import { draftFields, savable } from './draft.ts';
import { usePolicy } from './policy/policy-context.ts';
import type { Form } from './row.tsx';
import { withThese } from './steps.ts';

/** A part of the page: what it is about, and a way back to what is usual for what can be chosen in it. */
export function Section({
  name,
  back,
  children,
}: {
  name: SectionName;
  /** For a section of settings: the form, and what is saved. */
  back?: { readonly form: Form; readonly saved: Settings };
  children?: ComponentChildren;
}) {
  const { t } = useWords();
  const line = t(`options.${name}.line`);
  return (
    <section class="section">
      <div class="section-head">
        <h2>{t(`options.${name}.title`)}</h2>
        {children !== undefined && <p class="soft">{line}</p>}
        {back !== undefined && <ToDefaults name={name} {...back} />}
      </div>
      <div class="section-body">{children ?? <p>{line}</p>}</div>
    </section>
  );
}

/** The fields that a section shows: of a setting that has parts, each part. */
function fieldsOfSection(name: SectionName): readonly FieldName[] {
  const shown: readonly string[] = sections[name];
  return draftFields.filter((field) => shown.includes(field.split('.')[0]!));
}

function ToDefaults({ name, form, saved }: { name: SectionName; form: Form; saved: Settings }) {
  const { t } = useWords();
  const { draft, change } = form;
  const names = fieldsOfSection(name);
  const policy = usePolicy();
  const defaults = policy ? obeyed(defaultSettings, policy, {}) : defaultSettings;
  const standing = savable(draft, saved);
  const usual = withThese(draft, names, defaults);
  const isUsual =
    names.every((each) => isSameIn(each, standing, defaults)) &&
    JSON.stringify(usual.numbers) === JSON.stringify(draft.numbers);
  return (
    <button
      type="button"
      class="button quiet to-defaults"
      aria-label={t('options.defaultsOf', { section: t(`options.${name}.title`) })}
      // Not `disabled`: whoever just pressed it would lose their place.
      aria-disabled={isUsual}
      onClick={() => !isUsual && change(usual, 'chosen')}
    >
      {t('options.defaults')}
    </button>
  );
}
