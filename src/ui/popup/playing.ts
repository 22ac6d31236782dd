/** What is loaded only when a session is wanted: the player, the catalogue and what chooses from it. */
export { Player } from '../player/player.tsx';
export { clinicsFourCommand, startCommand } from './start-command.ts';
