import type { ComponentChildren } from 'preact';
import { fields } from '../../settings/index.ts';
import type { ChoiceField, FlagField, NumberField, NumberSetting, Settings } from '../../settings/index.ts';
import { Choice } from '../choice.tsx';
import { useWords } from '../words.ts';
import { Check } from './check.tsx';
import type { Draft } from './draft.ts';
import { NumberRow } from './number-row.tsx';
import { Settled } from './policy/settled.tsx';

/** The settings as they stand, and what comes of the person's hands. */
export interface Form {
  readonly draft: Draft;
  readonly change: (draft: Draft, how: 'typed' | 'chosen') => void;
  readonly settle: () => void;
}

type Chosen = Draft['chosen'];
/** The settings that say by themselves how they are chosen; the others bring their own row. */
export type Plain = {
  [Name in keyof Settings]: (typeof fields)[Name] extends { kind: 'number' | 'choice' | 'flag' }
    ? Name
    : never;
}[keyof Settings];

type PlainField = NumberField | ChoiceField | FlagField;

/** One setting: its name, what it does, and the field or the choice that its description asks for. */
export function Row({ name, form }: { name: Plain; form: Form }) {
  return (
    <Settled field={name}>
      <Field name={name} form={form} />
    </Settled>
  );
}

function Field({ name, form }: { name: Plain; form: Form }) {
  const { t } = useWords();
  const { draft, change, settle } = form;
  const field: PlainField = fields[name];
  const choose = (value: unknown) =>
    change({ ...draft, chosen: { ...draft.chosen, [name]: value } }, 'chosen');
  const label = t(`setting.${name}.label`);
  switch (field.kind) {
    case 'number': {
      const number = name as NumberSetting;
      return (
        <NumberRow
          name={number}
          text={draft.numbers[number]}
          onType={(text) => change({ ...draft, numbers: { ...draft.numbers, [name]: text } }, 'typed')}
          onLeave={settle}
        />
      );
    }
    case 'choice':
      return (
        <WithLine name={name}>
          <Choice<string | number>
            legend={label}
            isLegendShown
            options={field.of.map((value) => ({
              value,
              label:
                typeof value === 'number'
                  ? t('page.time.minutes', { minutes: value })
                  : t(`setting.${name}.of.${value}`),
            }))}
            value={draft.chosen[name as keyof Chosen] as string | number}
            onChoose={choose}
          />
        </WithLine>
      );
    case 'flag':
      return (
        <WithLine name={name}>
          <Check label={label} checked={draft.chosen[name as keyof Chosen] as boolean} onCheck={choose} />
        </WithLine>
      );
  }
}

function WithLine({ name, children }: { name: keyof Settings; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <div>
      {children}
      <p class="soft row-line">{t(`setting.${name}.line`)}</p>
    </div>
  );
}
