/**
 * Which of several devices' choices holds? Each field by itself: the one that was chosen last.
 * May import: shapes, settings.
 */
export { itemsOf, itemBytes, tooLarge } from './items.ts';
export type { Area } from './items.ts';
export { merge } from './merge.ts';
export { owedTo } from './owed.ts';
export { chosen, nothingChosen, shareSchema, stampOf } from './share.ts';
export type { Share, Stamps } from './share.ts';
export { syncedFields } from './synced-fields.ts';
