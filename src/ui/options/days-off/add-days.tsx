import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { scheduleLimits } from '../../../schedule/index.ts';
import { Choice } from '../../choice.tsx';
import { useWords } from '../../words.ts';
import { noDays, readDays } from './new-days.ts';
import type { NewDays } from './new-days.ts';
import type { HeldChanges } from './use-changes.ts';

/** Fields for one more day off, several in a row, or a day with other hours. */
export function AddDays({ held, today }: { held: HeldChanges; today: string }) {
  const { t } = useWords();
  const id = useId();
  const [typed, setTyped] = useState(noDays);
  const [isTried, setTried] = useState(false);
  const put = (part: Partial<NewDays>) => setTyped({ ...typed, ...part });
  const read = readDays(typed, today);
  const isFull = held.changes.length >= scheduleLimits.changes;
  const problem = isFull ? 'too-many-changes' : read.ok ? null : read.problem;
  const shared = (name: TextField) => ({
    class: 'input',
    autocomplete: 'off',
    value: typed[name],
    'aria-describedby': `${id}-problem`,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) => put({ [name]: currentTarget.value }),
  });
  const dateField = (name: 'from' | 'to') => (
    <Labelled name={name}>
      <input type="date" {...shared(name)} />
    </Labelled>
  );
  const textField = (name: 'fromTime' | 'toTime' | 'name') => (
    <Labelled name={name}>
      <input type="text" maxLength={scheduleLimits.nameLength} {...shared(name)} />
    </Labelled>
  );
  return (
    <form
      class="new-days"
      noValidate
      aria-label={t('options.daysOff.new')}
      onSubmit={(event) => {
        event.preventDefault();
        setTried(problem !== null);
        if (problem !== null || !read.ok) return;
        void held.add([read.days], (changes, days) => [...changes, ...days]);
        setTyped(noDays);
      }}
    >
      <h3>{t('options.daysOff.new')}</h3>
      <div class="new-days-fields">
        {dateField('from')}
        {dateField('to')}
        {textField('name')}
      </div>
      <label class="check">
        <input
          type="checkbox"
          checked={typed.yearly}
          onChange={({ currentTarget }) => put({ yearly: currentTarget.checked })}
        />
        {t('options.daysOff.field.yearly')}
      </label>
      <Choice
        legend={t('options.daysOff.field.what')}
        options={[
          { value: 'off', label: t('options.daysOff.off') },
          { value: 'hours', label: t('options.daysOff.otherHours') },
        ]}
        value={typed.isOff ? 'off' : 'hours'}
        onChoose={(what) => put({ isOff: what === 'off' })}
      />
      {!typed.isOff && (
        <div class="new-days-fields">
          {textField('fromTime')}
          {textField('toTime')}
        </div>
      )}
      <p id={`${id}-problem`} class="problem" role="status">
        {isTried && problem !== null && t(`options.daysOff.problem.${problem.replaceAll('-', '_')}`)}
      </p>
      <button type="submit" class="button">
        {t('options.daysOff.add')}
      </button>
    </form>
  );
}

type TextField = 'from' | 'to' | 'fromTime' | 'toTime' | 'name';

function Labelled({ name, children }: { name: TextField; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <label class="new-days-field">
      {t(`options.daysOff.field.${name}`)}
      {children}
    </label>
  );
}
