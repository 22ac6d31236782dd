import type { Observation, World } from '../engine/index.ts';
import { alarm } from './alarm.ts';
import { badge } from './badge.ts';
import { banner } from './banner.ts';
import { clock } from './clock.ts';
import { ears } from './ears.ts';
import { journal } from './journal.ts';
import { managed } from './managed.ts';
import { notifier } from './notifier.ts';
import { ownWindow, popup } from './own-pages.ts';
import { player } from './player.ts';
import { report } from './report.ts';
import { look } from './senses.ts';
import { store } from './store.ts';
import { sync } from './sync.ts';
import { teller } from './teller.ts';
import { updater } from './updater.ts';
import { welcome } from './welcome.ts';

/** The real world: the browser that Limber runs in. What may be a good moment is told to `observe`. */
export const browserWorld = (observe: (observation: Observation) => void): World => ({
  alarm,
  badge,
  clock,
  journal,
  managed,
  player,
  report,
  senses: { look, listen: ears(observe) },
  store,
  sync,
  surfaces: { notification: notifier, banner, popup, window: ownWindow },
  teller,
  updater,
  welcome,
});
