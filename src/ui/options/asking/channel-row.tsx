import type { ComponentChildren } from 'preact';
import type { Channel } from '../../../breaks/index.ts';
import { Earlier, Later } from '../../icons.tsx';
import { useWords } from '../../words.ts';
import type { AskingDoor } from './asking-door.ts';
import { Try } from './try.tsx';

/** One way of asking: whether it is used, after which others, and a try of it. */
export function ChannelRow({
  channel,
  place,
  count,
  door,
  isSettled,
  onUse,
  onMove,
  children,
}: {
  channel: Channel;
  /** Its place among those that are used, from 0; -1 for one that is not. */
  place: number;
  /** How many are used. */
  count: number;
  door: AskingDoor;
  /** It is shown, and tried, and not chosen. */
  isSettled: boolean;
  onUse: (isWanted: boolean) => void;
  onMove: (by: number) => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const name = t(`options.asking.channel.${channel}.name`);
  return (
    <li class="channel">
      <label class="check">
        <input
          type="checkbox"
          checked={place >= 0}
          disabled={isSettled}
          onChange={({ currentTarget }) => onUse(currentTarget.checked)}
        />
        {name}
      </label>
      <div class="channel-moves">
        {place >= 0 && count > 1 && !isSettled && (
          <>
            <button
              type="button"
              class="button quiet icon-button"
              aria-label={t('options.asking.earlier', { channel: name })}
              disabled={place === 0}
              onClick={() => onMove(-1)}
            >
              <Earlier />
            </button>
            <button
              type="button"
              class="button quiet icon-button"
              aria-label={t('options.asking.later', { channel: name })}
              disabled={place === count - 1}
              onClick={() => onMove(1)}
            >
              <Later />
            </button>
          </>
        )}
      </div>
      <p class="soft channel-line">{t(`options.asking.channel.${channel}.line`)}</p>
      {children}
      <Try channel={channel} name={name} door={door} />
    </li>
  );
}
