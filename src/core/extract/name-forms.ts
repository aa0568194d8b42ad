import type { ActorKind } from '../model';
import type { Word } from './actors-words';
import { knownKind } from './actors-things';
import { foldName } from './names';
import { countryOfDemonym, placeNamed } from './places';
import type { WordForm } from './word-forms';

/** What one or several words say as a name, by themselves. One object serves every place where the same words stand. */
export class NameForm {
  /** Name of the place they name. */
  readonly place: string | undefined;
  /** The country they lead to as a demonym. */
  readonly country: string | undefined;
  /** What they are known for where shape does not tell. */
  readonly kind: ReturnType<typeof knownKind>;
  /** The words of the folded name. */
  readonly parts: readonly string[];
  /** What their bare shape says of their kind, once it was asked. */
  shape: Readonly<Record<ActorKind, number>> | undefined = undefined;

  constructor(
    /** The words with one blank between. */
    readonly text: string,
    /** The same, folded as a name. */
    readonly name: string,
    private readonly hash: number,
    private readonly forms: readonly WordForm[],
  ) {
    this.place = placeNamed(name);
    this.country = countryOfDemonym(name);
    this.kind = knownKind(name);
    this.parts = name.split(' ');
  }

  stands(words: readonly Word[], from: number, to: number, hash: number): boolean {
    if (this.hash !== hash || this.forms.length !== to - from) return false;
    for (let at = from; at < to; at++) if (this.forms[at - from] !== words[at]!.form) return false;
    return true;
  }
}

/** A name as it is written where more than its words matters ("Cox's Bazar"). */
export function nameWritten(text: string): NameForm {
  return new NameForm(text, foldName(text), 0, []);
}

const SLOTS = 1 << 15;
/** Names met before. A newer one takes the place of an older that falls together with it, so that the table never grows. */
const table = new Array<NameForm | undefined>(SLOTS).fill(undefined);

/** The words from `from` to `to` (exclusive) as a name. */
export function nameAt(words: readonly Word[], from: number, to: number): NameForm {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 0x01000193) ^ words[at]!.form.hash) | 0;
  const slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
  const known = table[slot];
  if (known !== undefined && known.stands(words, from, to, hash)) return known;
  const forms: WordForm[] = [];
  let text = '';
  for (let at = from; at < to; at++) {
    const { form } = words[at]!;
    text = at === from ? form.text : `${text} ${form.text}`;
    forms.push(form);
  }
  const name = new NameForm(text, forms.length === 1 ? forms[0]!.name : foldName(text), hash, forms);
  table[slot] = name;
  return name;
}

/** The words from `from` to `to` (exclusive) with one blank between. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  return nameAt(words, from, Math.min(to, words.length)).text;
}

/** The same words folded as one name. */
export function nameOf(words: readonly Word[], from: number, to: number): string {
  return nameAt(words, from, to).name;
}
