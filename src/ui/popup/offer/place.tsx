import type { Setting } from '../../../exercises/index.ts';

const drawn: Readonly<Record<Setting, string>> = {
  seated: 'M17 8v12h10v9M13 20h14',
  standing: 'M20 13v11M20 24l-4 9M20 24l4 9M20 16h7M28 13v20',
  floor: 'M8 30h24M12 26h9l5-7 4 7',
};
const heads: Readonly<Record<Setting, readonly [number, number]>> = {
  seated: [17, 10],
  standing: [20, 8],
  floor: [10, 24],
};

/** Where it is done, as a small picture: a chair, a desk to hold, a mat. Words say the same. */
export function Place({ setting }: { setting: Setting }) {
  const [cx, cy] = heads[setting];
  return (
    <svg class="place" viewBox="0 0 40 40" aria-hidden="true">
      <circle cx={cx} cy={cy} r="3.6" />
      <path d={drawn[setting]} />
    </svg>
  );
}
