import * as v from 'valibot';

/** No control characters but tabs and line ends, and none that turn the direction of the text around. */
const printable = /^[^\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e]*$/;

/** A text that somebody writes, of so many characters at most; spaces around it do not count. */
export const textSchema = (most: number) =>
  v.pipe(v.string(), v.trim(), v.regex(printable, 'characters'), v.minLength(1), v.maxLength(most));

/** The same, which may be left out or empty. */
export const optionalTextSchema = (most: number) =>
  v.optional(v.pipe(v.string(), v.trim(), v.regex(printable, 'characters'), v.maxLength(most)), '');

/**
 * A whole number that somebody writes, from `least` to `most`. In valibot's own steps, so that a message can say
 * which bound it is and the published schema has it; what only Limber writes is checked by the lighter `whole` of
 * shapes.
 */
export const wholeSchema = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
