import { followUpAt } from '../../engine/index.ts';
import type { View } from '../../engine/index.ts';
import { Away } from './away.tsx';
import { Counting } from './counting.tsx';
import { Due } from './due.tsx';
import { Finished, MorningQuestion, Player } from './lazy-parts.tsx';
import { OffWork } from './off-work.tsx';
import { Paused } from './paused.tsx';
import type { ScreenProps } from './screen.ts';
import { Snoozed } from './snoozed.tsx';
import { Starting } from './starting.tsx';
import { TallyLine } from './tally-line.tsx';

/** The screen for a view. Beside the player, each ends with the day so far, and may begin with a question. */
export function Screen(props: ScreenProps<View['kind']>) {
  if (props.view.kind === 'in-session')
    return (
      <Player view={props.view} settings={props.snapshot.settings} send={props.send} door={props.door} />
    );
  const followUp = followUpAt(props.snapshot, props.now, props.zone);
  return (
    <>
      {followUp && <MorningQuestion followUp={followUp} send={props.send} />}
      {screenOf(props.view, props)}
      <TallyLine tally={props.snapshot.today} now={props.now} zone={props.zone} />
    </>
  );
}

function screenOf(
  view: Exclude<View, { kind: 'in-session' }>,
  { view: _, ...rest }: ScreenProps<View['kind']>,
) {
  // The key: a screen begins with its own state, not with what the one before it left.
  switch (view.kind) {
    case 'at-desk':
    case 'standing':
      return <Counting key={view.kind} view={view} {...rest} />;
    case 'off-work':
      return <OffWork key="off-work" view={view} {...rest} />;
    case 'paused':
      return <Paused key="paused" view={view} {...rest} />;
    case 'away':
      return <Away key="away" view={view} {...rest} />;
    case 'snoozed':
      return <Snoozed key="snoozed" view={view} {...rest} />;
    case 'due':
      return <Due key="due" view={view} {...rest} />;
    case 'starting':
      return <Starting key="starting" view={view} {...rest} />;
    case 'finished':
      return <Finished key="finished" view={view} {...rest} />;
  }
}
