import { Choice } from '../choice.tsx';
import { useWords } from '../words.ts';

/** Whether the article's number of leg circles is meant for each side, or for both together. */
export function CirclesChoice({
  perSide,
  onChoose,
}: {
  perSide: boolean;
  onChoose: (perSide: boolean) => void;
}) {
  const { t } = useWords();
  return (
    <Choice
      legend={t('options.pace.sides')}
      isLegendShown
      options={[
        { value: 'each', label: t('options.pace.perSide') },
        { value: 'shared', label: t('options.pace.shared') },
      ]}
      value={perSide ? 'each' : 'shared'}
      onChoose={(value) => onChoose(value === 'each')}
    />
  );
}
