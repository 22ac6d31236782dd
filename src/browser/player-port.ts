/** The name under which a page with a player is connected with the background, which so learns that it was closed. */
export const playerPort = 'player';
