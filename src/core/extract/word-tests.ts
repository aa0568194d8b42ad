import type { Word } from './actors-words';
import type { WordForm } from './word-forms';

/** Two bits for each answer, and as many answers in one number as leave it a small integer. */
const ANSWERS = 15;
const KNOWN = 2;
const YES = 3;
let tests = 0;

/**
 * A question that the written form of a word answers by itself: is it one of these words, has it this ending? It is put once to each form, and
 * the answer is kept there, so that asking costs no look-up.
 */
export class WordTest {
  private readonly slot: number;
  private readonly shift: number;

  constructor(private readonly judge: (form: WordForm) => boolean) {
    this.slot = Math.floor(tests / ANSWERS);
    this.shift = (tests % ANSWERS) * 2;
    tests++;
  }

  /** What the form says; false where there is no word. */
  holds(word: Word | undefined): boolean {
    return word !== undefined && this.says(word.form);
  }

  says(form: WordForm): boolean {
    if (this.slot >= form.answers.length) return this.asked(form);
    const answer = (form.answers[this.slot]! >>> this.shift) & YES;
    return answer === 0 ? this.asked(form) : answer === YES;
  }

  private asked(form: WordForm): boolean {
    const answer = this.judge(form);
    while (form.answers.length <= this.slot) form.answers.push(0);
    form.answers[this.slot]! |= (answer ? YES : KNOWN) << this.shift;
    return answer;
  }
}

/** True for the words of a list, in small letters, whatever the case they stand in. */
export function anyOf(...lists: readonly (string | Iterable<string>)[]): WordTest {
  const words = new Set(lists.flatMap((list) => (typeof list === 'string' ? list.split(' ') : [...list])));
  return new WordTest(({ lower }) => words.has(lower));
}

/** True for words whose small letters match. */
export function like(pattern: RegExp): WordTest {
  return new WordTest(({ lower }) => pattern.test(lower));
}

/** The same for words folded and without dots. */
export function plainlyAnyOf(list: string): WordTest {
  const words = new Set(list.split(' '));
  return new WordTest(({ plain }) => words.has(plain));
}

/** True for words that the tables have, folded and without dots. */
export function plainly(table: (word: string) => boolean): WordTest {
  return new WordTest(({ plain }) => table(plain));
}
