import type { ComponentChildren } from 'preact';
import { defaultSettings, sections } from '../../settings/index.ts';
import type { SectionName, Settings } from '../../settings/index.ts';
import { obeyed } from '../../policy/index.ts';
import { useWords } from '../words.ts';
import { savable } from './draft.ts';
import { usePolicy } from './policy/policy-context.ts';
import type { Form } from './row.tsx';
import { isLike, withThese } from './steps.ts';

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

function ToDefaults({ name, form, saved }: { name: SectionName; form: Form; saved: Settings }) {
  const { t } = useWords();
  const { draft, change } = form;
  const names = sections[name];
  const policy = usePolicy();
  const defaults = policy ? obeyed(defaultSettings, policy, {}) : defaultSettings;
  const standing = savable(draft, saved);
  const usual = withThese(draft, names, defaults);
  const isUsual =
    names.every((each) => isLike(each, standing, defaults)) &&
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
