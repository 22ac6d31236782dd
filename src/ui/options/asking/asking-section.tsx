import { useId, useMemo } from 'preact/hooks';
import { channels as allChannels } from '../../../breaks/index.ts';
import type { Channel } from '../../../breaks/index.ts';
import { promptSounds } from '../../../settings/index.ts';
import type { Settings } from '../../../settings/index.ts';
import { Choice } from '../../choice.tsx';
import { createSounder } from '../../sound/sounder.ts';
import { useWords } from '../../words.ts';
import { useIsSettled } from '../policy/policy-context.ts';
import { Settled, SettledNote } from '../policy/settled.tsx';
import type { AskingDoor } from './asking-door.ts';
import './asking.css';
import { ChannelRow } from './channel-row.tsx';
import { LastAsked } from './last-asked.tsx';
import { moved } from './order.ts';
import { useBannerLeave } from './use-banner-leave.ts';

type Asking = Pick<Settings, 'channels' | 'promptSound'>;

/** In which ways Limber asks, one after another, each with a try of it. */
export function AskingSection({
  channels,
  promptSound,
  volume,
  door,
  onChange,
}: Asking & {
  /** In percent. */
  volume: number;
  door: AskingDoor;
  onChange: (asking: Partial<Asking>) => void;
}) {
  const { t } = useWords();
  const sounder = useMemo(() => createSounder(() => undefined), []);
  const isSettled = useIsSettled('channels');
  const note = useId();
  const leave = useBannerLeave(door.bannerLeave);
  const unused = allChannels.filter((channel) => !channels.includes(channel));

  const use = async (channel: Channel, isWanted: boolean): Promise<void> => {
    if (!isWanted) {
      onChange({ channels: channels.filter((chosen) => chosen !== channel) });
      if (channel === 'banner') void door.bannerLeave.giveBack();
    } else if (channel !== 'banner' || (await leave.ask())) {
      onChange({ channels: [...channels, channel] });
    }
  };

  return (
    <>
      <ol
        class="channels"
        aria-label={t('options.asking.ways')}
        aria-describedby={isSettled ? note : undefined}
      >
        {[...channels, ...unused].map((channel) => (
          <ChannelRow
            key={channel}
            channel={channel}
            place={channels.indexOf(channel)}
            count={channels.length}
            door={door}
            isSettled={isSettled}
            onUse={(isWanted) => void use(channel, isWanted)}
            onMove={(by) => onChange({ channels: moved(channels, channel, by) })}
          >
            {channel === 'banner' && (leave.isRefused || (channels.includes('banner') && !leave.isGiven)) && (
              <p class="soft" role="status">
                {t(leave.isRefused ? 'options.asking.leaveRefused' : 'options.asking.leaveGone')}{' '}
                <button type="button" class="button quiet" onClick={() => void leave.ask()}>
                  {t('options.asking.allow')}
                </button>
              </p>
            )}
          </ChannelRow>
        ))}
      </ol>
      {isSettled && <SettledNote id={note} />}
      <p class="soft">{t('options.asking.badge')}</p>
      <Settled field="promptSound">
        <Choice
          legend={t('options.asking.sound')}
          isLegendShown
          options={promptSounds.map((value) => ({ value, label: t(`options.asking.sounds.${value}`) }))}
          value={promptSound}
          onChoose={(chosen) => {
            onChange({ promptSound: chosen });
            if (chosen === 'chime') sounder.ask(volume);
          }}
        />
      </Settled>
      <LastAsked door={door} />
    </>
  );
}
