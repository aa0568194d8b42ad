/** Function words of English that no large Latin-script neighbour shares in number. */
const ENGLISH = new Set('the of and to that is for with was by from this are have has be it which not were their its said will he she they would been but had who at'.split(' '));

/** Function words of French, Spanish, Portuguese, Italian, German, Dutch, the Nordic languages, Polish, Czech, Turkish, Indonesian and Vietnamese. */
const FOREIGN = new Set(
  ('les des une est dans que qui pour pas sur avec aux el los las del una por con para como pero dos das uma não com foi il gli della che sono nel per di le la de et y en der die und den von ' +
    'zu mit ist nicht auf ein eine dem des sich het een van voor niet zijn met och att som är inte på ikke og til av på się nie jest w z na že je se ve bir bu için ile yang dan untuk dengan ini itu ' +
    'và của là các được trong cho một những đã vào với không người khi từ').split(' '),
);

/** A few paragraphs decide; the rest of a long document is in the same language. */
export const LANGUAGE_SAMPLE = 1_500;
const GLANCE = 300;
/** Below this many words a draft has hardly begun: it counts as English. */
const ENOUGH_WORDS = 25;

/** Whether prose is English, by the share of function words and the script of its first stretch; whatever is short or unclear is English. */
export function languageOf(prose: string): 'en' | 'other' {
  // Most texts are plainly English after a few lines, and the rest of the sample need not be looked at.
  const glance = count(prose.slice(0, GLANCE));
  if (glance.words >= ENOUGH_WORDS && glance.english * 10 > glance.words && glance.english > glance.foreign * 2) return 'en';
  const { letters, latin, words, english, foreign } = count(prose.slice(0, LANGUAGE_SAMPLE));
  if (letters >= 40 && latin * 2 < letters) return 'other';
  if (words < ENOUGH_WORDS) return 'en';
  if (foreign * 12 > words && foreign > english * 2) return 'other';
  // English prose runs at 25–35 % of these words, headlines and lists at 10 %; other languages stay below 3 %.
  return words >= 60 && english * 50 < words ? 'other' : 'en';
}

interface Counted {
  letters: number;
  latin: number;
  words: number;
  english: number;
  foreign: number;
}

function count(sample: string): Counted {
  const counted: Counted = { letters: 0, latin: 0, words: 0, english: 0, foreign: 0 };
  const lower = sample.toLowerCase();
  for (let at = 0; at < lower.length; ) {
    const start = at;
    for (let step = letterAt(lower, at); step > 0; step = letterAt(lower, at)) at += step;
    if (at === start) {
      at++;
      continue;
    }
    const word = lower.slice(start, at);
    counted.words++;
    counted.letters += word.length;
    const code = word.charCodeAt(0);
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) counted.latin += word.length;
    if (ENGLISH.has(word)) counted.english++;
    else if (FOREIGN.has(word)) counted.foreign++;
  }
  return counted;
}

/** Units of the letter at an offset; 0 where none stands. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 97 && code <= 122 || code >= 65 && code <= 90 ? 1 : 0;
  if (at >= text.length) return 0;
  const letter = String.fromCodePoint(text.codePointAt(at)!);
  return /\p{L}/u.test(letter) ? letter.length : 0;
}
