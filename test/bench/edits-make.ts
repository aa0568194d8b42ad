import type { Article, Figure, Span } from '../../src/core/model';
import { overlaps } from '../../src/core/text/spans';
import { isFunctionWord, stem, tokenize } from '../../src/core/text/tokens';
import { ANTONYMS, HEDGES, MONTHS, NUMBER_WORDS, ORDINAL_WORDS, ORGANISATIONS, PERSONS, PLACES, ROLES, SYMMETRIC, VERB, WEEKDAYS } from './edits-words';

/** What is done to a backed sentence, one thing at a time. */
export const EDIT_KINDS = ['number new', 'number from article', 'name unknown', 'name from article', 'date', 'negation in', 'negation out', 'role', 'swap', 'antonym', 'hedge dropped', 'quotation word'] as const;
export type EditKind = (typeof EDIT_KINDS)[number];

/** A sentence to be edited: as read on its own, and the article that backs it. */
export interface Backed {
  readonly sentence: Article;
  readonly article: Article;
}

/** An edited sentence; the spans name the words that were changed, in its own text. */
export interface Edited {
  readonly kind: EditKind;
  readonly text: string;
  readonly changed: readonly Span[];
}

type Random = () => number;
type Make = (backed: Backed, random: Random) => { readonly text: string; readonly changed: readonly Span[] } | undefined;

/** Makes one edit of a kind; undefined where the sentence offers nothing to edit or the article says the edited sentence too. */
export function makeEdit(kind: EditKind, backed: Backed, random: Random): Edited | undefined {
  const made = makers[kind](backed, random);
  if (!made || made.text === backed.sentence.text || backed.article.text.includes(made.text)) return undefined;
  return { kind, ...made };
}

const TIME = new Set(['date', 'year', 'decade', 'period', 'duration']);
const NUMERAL = /\d(?:[\d,.]*\d)?/;

const makers: Readonly<Record<EditKind, Make>> = {
  'number new': ({ sentence, article }, random) => {
    const figure = pick(numbersIn(sentence), random);
    if (!figure) return undefined;
    const numeral = NUMERAL.exec(figure.text);
    if (!numeral) {
      const lists = [NUMBER_WORDS, ORDINAL_WORDS];
      for (const list of lists) {
        const word = list.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(figure.text));
        if (!word) continue;
        const at = figure.span.start + figure.text.search(new RegExp(`\\b${word}\\b`, 'i'));
        const other = pick(list.filter((one) => one !== word && !hasWord(article.text, one) && !article.figures.some((f) => f.value === (list === NUMBER_WORDS ? list.indexOf(one) + 2 : list.indexOf(one) + 1))), random);
        return other === undefined ? undefined : replaced(sentence.text, { start: at, end: at + word.length }, likeCase(word, other, sentence.text.charAt(at)));
      }
      return undefined;
    }
    const digits = numeral[0].replace(/,/g, '');
    const decimals = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
    const value = Number(digits);
    if (!Number.isFinite(value) || (figure.kind === 'ordinal' && value < 4)) return undefined;
    for (let tries = 0; tries < 20; tries++) {
      const factor = random() < 0.5 ? 1.2 + random() * 1.5 : 0.3 + random() * 0.5;
      const made = round(Math.max(1, value * factor), decimals, digits);
      const text = /,/.test(numeral[0]) ? made.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',') : made;
      if (text === numeral[0] || text === digits || hasWord(article.text, text) || (figure.kind === 'percent' && Number(made) > 100)) continue;
      if (/1[0-9]{3}|20[0-9]{2}/.test(made) && made.length === 4) continue;
      const at = figure.span.start + numeral.index;
      return replaced(sentence.text, { start: at, end: at + numeral[0].length }, text);
    }
    return undefined;
  },
  'number from article': ({ sentence, article }, random) => {
    const figure = pick(numbersIn(sentence).filter((one) => NUMERAL.test(one.text)), random);
    if (!figure) return undefined;
    const own = NUMERAL.exec(figure.text);
    const others = numbersIn(article).filter((one) => one.kind === figure.kind && one.scale === figure.scale && NUMERAL.test(one.text) && one.value !== figure.value && !hasWord(sentence.text, NUMERAL.exec(one.text)?.[0] ?? ''));
    const other = pick(others, random);
    const theirs = NUMERAL.exec(other?.text ?? '');
    if (!own || !theirs || own[0] === theirs[0]) return undefined;
    const at = figure.span.start + own.index;
    return replaced(sentence.text, { start: at, end: at + own[0].length }, theirs[0]);
  },
  'name unknown': ({ sentence, article }, random) => {
    const mention = pick(namesIn(sentence), random);
    const kind = mention && sentence.actors[mention.actor]?.kind;
    if (!mention) return undefined;
    const list = kind === 'person' ? PERSONS : kind === 'place' ? PLACES : ORGANISATIONS;
    const name = pick(list.filter((one) => !article.text.includes(one)), random);
    if (!name) return undefined;
    const short = kind === 'person' && !mention.text.includes(' ') ? (name.split(' ').at(-1) ?? name) : name;
    return replaced(sentence.text, mention.span, short);
  },
  'name from article': ({ sentence, article }, random) => {
    const mention = pick(namesIn(sentence), random);
    const own = mention && sentence.actors[mention.actor];
    if (!mention || !own) return undefined;
    const others = namesIn(article).filter((one) => {
      const actor = article.actors[one.actor];
      return actor !== undefined && actor.kind === own.kind && !alike(one.text, mention.text) && !alike(actor.name, own.name) && !alike(actor.name, mention.text) && ![...sentence.mentions].some((m) => alike(m.text, actor.name) || alike(m.text, one.text));
    });
    const other = pick(others, random);
    return other === undefined ? undefined : replaced(sentence.text, mention.span, other.text);
  },
  date: ({ sentence, article }, random) => {
    const figure = pick(sentence.figures.filter((one) => TIME.has(one.kind)), random);
    if (!figure) return undefined;
    const year = /\b(?:1[89]|20)\d\d\b/.exec(figure.text);
    if (year) {
      const other = pick([-9, -7, -4, -3, -2, 2, 3, 4, 6, 8].map((by) => String(Number(year[0]) + by)).filter((one) => !article.text.includes(one)), random);
      return other === undefined ? undefined : at(sentence.text, figure, year.index, year[0], other);
    }
    for (const list of [WEEKDAYS, MONTHS]) {
      const name = list.find((one) => figure.text.includes(one));
      if (!name) continue;
      const other = pick(list.filter((one) => one !== name && !article.text.includes(one)), random);
      return other === undefined ? undefined : at(sentence.text, figure, figure.text.indexOf(name), name, other);
    }
    const days = /\b\d{1,2}\b/.exec(figure.text);
    if (days) {
      const other = pick([1, 2, 3, 4, 5, 6, 7, 8].map((by) => String(Number(days[0]) + by)).filter((one) => one !== days[0] && !hasWord(article.text, one)), random);
      return other === undefined ? undefined : at(sentence.text, figure, days.index, days[0], other);
    }
    const word = NUMBER_WORDS.find((one) => new RegExp(`\\b${one}\\b`, 'i').test(figure.text));
    if (!word) return undefined;
    const index = figure.text.search(new RegExp(`\\b${word}\\b`, 'i'));
    const other = pick(NUMBER_WORDS.filter((one) => one !== word && !hasWord(article.text, one)), random);
    return other === undefined ? undefined : at(sentence.text, figure, index, word, likeCase(word, other, figure.text.charAt(index)));
  },
  'negation in': ({ sentence }, random) => {
    const found = [...sentence.text.matchAll(/\b(?:is|was|were|are|has|had|will|would|can|could|should)(?= (?!not\b|never\b|n't|also\b|to\b)[a-z]{3,})/g)].filter((one) => !insideQuote(sentence, one.index));
    const place = pick(found, random);
    if (!place) return undefined;
    const text = `${sentence.text.slice(0, place.index + place[0].length)} not${sentence.text.slice(place.index + place[0].length)}`;
    return { text, changed: [{ start: place.index, end: place.index + place[0].length + 4 }] };
  },
  'negation out': ({ sentence }, random) => {
    const found = [...sentence.text.matchAll(/(?<=[a-z]) ?(?:\bnot\b|\bnever\b)(?! (?:only|just|yet|least|to mention))|(?<=\b(?:is|was|were|are|has|have|had|would|could|should|did|does|do))n['\u2019 ]{0,2}t\b|(?<=\bcan)not\b/g)].filter((one) => !insideQuote(sentence, one.index));
    const place = pick(found, random);
    if (!place) return undefined;
    const text = sentence.text.slice(0, place.index) + sentence.text.slice(place.index + place[0].length);
    return { text, changed: [around(text, place.index)] };
  },
  role: ({ sentence, article }, random) => {
    const role = pick(sentence.roles, random);
    if (!role) return undefined;
    const own = ROLES.filter((one) => new RegExp(`\\b${one}\\b`, 'i').test(role.text)).sort((a, b) => b.length - a.length)[0];
    if (!own) return undefined;
    const index = role.text.search(new RegExp(`\\b${own}\\b`, 'i'));
    const other = pick(ROLES.filter((one) => one !== own && !own.includes(one) && !one.includes(own) && !hasWord(article.text.toLowerCase(), one)), random);
    const start = role.span.start + index;
    return other === undefined ? undefined : replaced(sentence.text, { start, end: start + own.length }, likeCase(own, other, sentence.text.charAt(start)));
  },
  swap: ({ sentence }, random) => {
    const names = namesIn(sentence);
    const found: [Span, Span][] = [];
    names.forEach((a, i) => {
      const b = names[i + 1];
      if (!b || a.actor === b.actor || alike(a.text, b.text)) return;
      const kinds = [sentence.actors[a.actor]?.kind, sentence.actors[b.actor]?.kind];
      if (kinds[0] !== kinds[1]) return;
      const between = sentence.text.slice(a.span.end, b.span.start);
      if (between.length < 90 && VERB.test(between) && !SYMMETRIC.test(between) && !/[,;:"\u201C]/.test(between)) found.push([a.span, b.span]);
    });
    const pair = pick(found, random);
    if (!pair) return undefined;
    const [a, b] = pair;
    const { text } = sentence;
    const [first, second] = [text.slice(a.start, a.end), text.slice(b.start, b.end)];
    const made = text.slice(0, a.start) + second + text.slice(a.end, b.start) + first + text.slice(b.end);
    const by = second.length - first.length;
    return { text: made, changed: [{ start: a.start, end: a.start + second.length }, { start: b.start + by, end: b.end }] };
  },
  antonym: ({ sentence }, random) => {
    const found = tokenize(sentence.text).flatMap((token) => {
      const own = sentence.text.slice(token.start, token.end);
      if (own !== token.word || insideQuote(sentence, token.start)) return [];
      return ANTONYMS.flatMap(([a, b]) => (a === own ? [{ token, other: b }] : b === own ? [{ token, other: a }] : []));
    });
    // Small words ("up", "more", "first") have senses that no antonym reverses; they come last.
    const clear = found.filter(({ token }) => token.word.length >= 5);
    const place = pick(clear.length > 0 ? clear : found.filter(({ token }) => token.word.length >= 4), random);
    return place && replaced(sentence.text, place.token, place.other);
  },
  'hedge dropped': ({ sentence }, random) => {
    const found = HEDGES.flatMap(([hedge, done]) => {
      const match = hedge.exec(sentence.text);
      return match && !insideQuote(sentence, match.index) ? [{ start: match.index, end: match.index + match[0].length, done }] : [];
    });
    const place = pick(found, random);
    if (!place) return undefined;
    const made = replaced(sentence.text, place, place.done);
    return place.done === '' ? { text: made.text, changed: [around(made.text, place.start)] } : made;
  },
  'quotation word': ({ sentence, article }, random) => {
    const quoted = pick(sentence.quotations.filter((one) => one.direct && tokenize(one.text).length >= 5), random);
    if (!quoted) return undefined;
    const words = tokenize(sentence.text, quoted.span.start, quoted.span.end).slice(1);
    const own = pick(words.filter((one) => !isFunctionWord(one.word) && one.word.length >= 4 && sentence.text.charAt(one.start) === one.word.charAt(0)), random);
    if (!own) return undefined;
    const ending = own.word.slice(-2);
    const all = tokenize(article.text).filter((one) => one.word.length >= 4 && !isFunctionWord(one.word) && article.text.charAt(one.start) === one.word.charAt(0) && stem(one.word) !== stem(own.word));
    const other = pick(all.filter((one) => one.word.endsWith(ending)), random) ?? pick(all, random);
    return other === undefined ? undefined : replaced(sentence.text, own, other.word);
  },
};

function numbersIn(article: Article): readonly Figure[] {
  return article.figures.filter((one) => !TIME.has(one.kind) && one.kind !== 'score' && typeof one.value === 'number' && !(one.kind === 'count' && one.value === 1));
}

function namesIn(article: Article): Article['mentions'] {
  return article.mentions.filter((one) => one.actor >= 0 && one.form !== 'demonym' && one.text.length > 2);
}

function pick<T>(items: readonly T[], random: Random): T | undefined {
  return items[Math.floor(random() * items.length)];
}

function replaced(text: string, span: Span, by: string): { text: string; changed: readonly Span[] } {
  return { text: text.slice(0, span.start) + by + text.slice(span.end), changed: [{ start: span.start, end: span.start + by.length }] };
}

function at(text: string, figure: Figure, index: number, own: string, other: string): { text: string; changed: readonly Span[] } {
  const start = figure.span.start + index;
  return replaced(text, { start, end: start + own.length }, other);
}

/** Where something was left out: the words on both sides of it. */
function around(text: string, place: number): Span {
  const words = tokenize(text);
  const before = words.filter((word) => word.end <= place + 1).at(-1);
  const after = words.find((word) => word.start >= place - 1 && word !== before);
  return { start: before?.start ?? 0, end: after?.end ?? text.length };
}

function insideQuote(sentence: Article, place: number): boolean {
  return sentence.quotations.some((one) => one.direct && overlaps(one.span, { start: place, end: place + 1 }));
}

function hasWord(text: string, word: string): boolean {
  for (let from = text.indexOf(word); word !== '' && from >= 0; from = text.indexOf(word, from + 1)) {
    if (!/[\p{L}\p{N}]/u.test(text.charAt(from - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(from + word.length))) return true;
  }
  return false;
}

/** Two names that share a word may be one actor. */
function alike(a: string, b: string): boolean {
  const words = new Set(tokenize(a).map((token) => token.word));
  return tokenize(b).some((token) => words.has(token.word));
}

function likeCase(own: string, other: string, first: string): string {
  return first === own.charAt(0).toUpperCase() && first !== own.charAt(0) ? other.charAt(0).toUpperCase() + other.slice(1) : other;
}

/** As precise as the number it stands for: "3,600" becomes another round number, "3.6" another with one decimal. */
function round(value: number, decimals: number, digits: string): string {
  const zeros = decimals > 0 ? 0 : (/0*$/.exec(digits)?.[0].length ?? 0);
  if (decimals > 0) return value.toFixed(decimals);
  const unit = 10 ** Math.min(zeros, digits.length - 1);
  return String(Math.max(unit, Math.round(value / unit) * unit));
}
