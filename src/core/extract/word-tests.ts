import type { Word } from './actors-words';
import { ANSWER_ROW, markForms, type WordForm } from './word-forms';

/** Two bits for each answer, as many answers in one number as it holds. */
const ANSWERS = 16;
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
    if (this.slot >= ANSWER_ROW) throw new RangeError('more word tests than a row of answers holds');
  }

  /** What the form says; false where there is no word. */
  holds(word: Word | undefined): boolean {
    return word !== undefined && this.says(word.form);
  }

  says(form: WordForm): boolean {
    const answer = (form.answers[form.row + this.slot]! >>> this.shift) & YES;
    return answer === 0 ? this.asked(form) : answer === YES;
  }

  private asked(form: WordForm): boolean {
    const answer = this.judge(form);
    form.answers[form.row + this.slot]! |= (answer ? YES : KNOWN) << this.shift;
    return answer;
  }
}

/** A question that every word of a text is asked, put to its form when that is first met: each word carries the answer with it. */
export class WordMark {
  private readonly bit: number;

  constructor(judge: (form: WordForm) => boolean) {
    this.bit = markForms(judge);
  }

  holds(word: Word): boolean {
    return (word.marks & this.bit) !== 0;
  }
}

/** The tests made so far by what they ask: one question asked in two files is one test, with one answer. */
const made = new Map<string, WordTest>();

function only(question: string, judge: (form: WordForm) => boolean): WordTest {
  const known = made.get(question);
  if (known !== undefined) return known;
  const test = new WordTest(judge);
  made.set(question, test);
  return test;
}

/** True for the words of a list, in small letters, whatever the case they stand in. */
export function anyOf(...lists: readonly (string | Iterable<string>)[]): WordTest {
  const words = new Set(lists.flatMap((list) => (typeof list === 'string' ? list.split(' ') : [...list])));
  return only([...words].sort().join(' '), ({ lower }) => words.has(lower));
}

/** True for words whose small letters match. */
export function like(pattern: RegExp): WordTest {
  return only(String(pattern), ({ lower }) => pattern.test(lower));
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
