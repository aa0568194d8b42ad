/** Shorter strings are copied when they are cut out, in the engine that Node and VS Code run on. */
const LONG = 13;

/** The same letters in a string of their own: what is cut out of a text keeps the whole text in memory for as long as it is remembered itself. */
export function cutLoose(text: string): string {
  return text.length < LONG ? text : ` ${text}`.slice(1);
}
