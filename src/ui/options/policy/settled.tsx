import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { FieldName } from '../../../settings/index.ts';
import { useWords } from '../../words.ts';
import { useIsSettled } from './policy-context.ts';
import './policy.css';

/** Says that the organisation has settled something, with a lock. */
export function SettledNote({ id }: { id?: string }) {
  const { t } = useWords();
  return (
    <p id={id} class="settled-note">
      <svg class="icon" width="16" height="16" viewBox="0 0 24 24" aria-hidden="true">
        <rect x="5" y="11" width="14" height="9" rx="2" fill="currentColor" />
        <path d="M8 11V8a4 4 0 0 1 8 0v3" fill="none" stroke="currentColor" stroke-width="2" />
      </svg>
      {t('options.policy.settled')}
    </p>
  );
}

/** What is chosen in a field, or only shown where the organisation has fixed that. */
export function Settled({ field, children }: { field: FieldName; children: ComponentChildren }) {
  const id = useId();
  if (!useIsSettled(field)) return <>{children}</>;
  return (
    <fieldset class="settled" disabled aria-describedby={id}>
      {children}
      <SettledNote id={id} />
    </fieldset>
  );
}
