import type { Actor, Article, RoleStatement, Span } from '../../src/core/model';
import { contains } from '../../src/core/text/spans';
import { tokenize } from '../../src/core/text/tokens';
import { MONTHS, NUMBER_WORDS, WEEKDAYS } from './edits-words';

/** A backed sentence as read on its own, the article that backs it, and how its corpus calls an actor. */
export interface Reworded {
  readonly sentence: Article;
  readonly article: Article;
  readonly actorsNamed: (name: string) => readonly Actor[];
}

type Reword = (backed: Reworded) => string | undefined;

const MONTH = `(?:${MONTHS.join('|')})`;
const TIME = `(?:(?:on|last|this)\\s(?:${WEEKDAYS.join('|')})|in\\s${MONTH}(?:\\s\\d{4})?|in\\s(?:19|20)\\d\\d|on\\s${MONTH}\\s\\d{1,2}|last\\s(?:week|month|year))`;
const CURRENCIES: Readonly<Record<string, string>> = { $: 'dollars', '€': 'euros', '£': 'pounds' };
const DENIALS: readonly (readonly [string, string])[] = [['did not', 'didn’t'], ['does not', 'doesn’t'], ['do not', 'don’t'], ['was not', 'wasn’t'], ['were not', 'weren’t'], ['is not', 'isn’t'], ['are not', 'aren’t'], ['has not', 'hasn’t'], ['have not', 'haven’t'], ['had not', 'hadn’t'], ['will not', 'won’t'], ['would not', 'wouldn’t'], ['could not', 'couldn’t'], ['cannot', 'can’t']];

/** Words a sentence otherwise; undefined where it offers nothing to that rewording, or only within quotation marks, where every letter counts. */
export function reword(kind: string, backed: Reworded): string | undefined {
  const { text } = backed.sentence;
  const made = REWORDINGS[kind]?.(backed);
  if (made === undefined || made === text) return undefined;
  return IN_PLACE.has(kind) && QUOTED.test(text) ? undefined : made;
}

/** Ways to word a sentence otherwise that leave what it states as it is: a finding on one of them is false. */
export const REWORDINGS: Readonly<Record<string, Reword>> = {
  'attribution last': ({ sentence: { text } }) => {
    const [, who, , said] = /^([^,;:“”"()]{3,60}?) said (that )?([^“”";:]{20,})\.$/.exec(text) ?? [];
    return who === undefined || said === undefined || /\b(?:and|but|adding|when|while|as) [^,]*$/.test(who) || /\bsaid\b|^(?:on|in|at|it|he|she|they|we|last|this|during|after|yesterday|today)\b/i.test(said) ? undefined : `${capital(said)}, ${lowered(who)} said.`;
  },
  'attribution first': ({ sentence: { text } }) => {
    const [, said, who] = /^([^“”";:]{20,}), ([^,;:“”"]{3,40}) said\.$/.exec(text) ?? [];
    return said === undefined || who === undefined ? undefined : `According to ${who}, ${lowered(said)}.`;
  },
  'time first': ({ sentence: { text } }) => {
    const [, rest, time] = new RegExp(`^((?:The|An?|\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+)\\s[^“”",;:]{15,}) (${TIME})\\.$`, 'u').exec(text) ?? [];
    return rest === undefined || time === undefined ? undefined : `${capital(time)}, ${lowered(rest)}.`;
  },
  'numbers in words': ({ sentence }) => {
    const figure = sentence.figures.find(({ kind, text, value }) => kind === 'count' && /^\d{1,2}$/.test(text) && typeof value === 'number' && NUMBER_WORDS[value - 2] !== undefined);
    return figure && replaced(sentence.text, figure.span, NUMBER_WORDS[Number(figure.value) - 2]!);
  },
  'numbers in figures': ({ sentence }) => {
    const figure = sentence.figures.find(({ kind, text }) => kind === 'count' && NUMBER_WORDS.includes(text) && text !== 'one');
    return figure && replaced(sentence.text, figure.span, String(NUMBER_WORDS.indexOf(figure.text) + 2));
  },
  'currency behind': ({ sentence: { text } }) => {
    const made = text.replace(/(?<![\p{L}\d])([$€£])(\d[\d,.]*\d|\d)(?![\d.,]\d|m|bn|k|tn)((?:\s(?:thousand|million|billion|trillion))?)(?![\p{L}\d-])/u, (_, sign: string, digits: string, scale: string) => `${digits}${scale} ${CURRENCIES[sign]!}`);
    return made === text ? undefined : made;
  },
  'percent by its sign': ({ sentence: { text } }) => other(text, text.replace(/(\d) per ?cent\b/g, '$1%')),
  'percent in words': ({ sentence: { text } }) => other(text, text.replace(/(\d)%(?!\p{L})/gu, '$1 per cent')),
  'day before month': ({ sentence: { text } }) => other(text, text.replace(new RegExp(`\\b(${MONTH}) (\\d{1,2})(?!\\d|:|,\\d|st|nd|rd|th| ?%)(?:, (\\d{4}))?\\b`), (_, month: string, day: string, year: string | undefined) => `${day} ${month}${year === undefined ? '' : ` ${year}`}`)),
  'not contracted': ({ sentence: { text } }) => {
    const pair = DENIALS.find(([long]) => text.includes(` ${long} `));
    return pair ? text.replace(` ${pair[0]} `, ` ${pair[1]} `) : undefined;
  },
  'contracted at length': ({ sentence: { text } }) => {
    const plain = text.replace(/n't/g, 'n’t');
    const pair = DENIALS.find(([, short]) => plain.includes(` ${short} `));
    return pair ? plain.replace(` ${pair[1]} `, ` ${pair[0]} `) : undefined;
  },
  'surname alone': ({ sentence, article }) => {
    const mention = sentence.mentions.find(({ actor, text, form }) => actor >= 0 && form === 'full' && sentence.actors[actor]?.kind === 'person' && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(text));
    const surname = mention?.text.split(' ')[1];
    if (mention === undefined || surname === undefined || article.actors.filter(({ name }) => name.split(' ').includes(surname)).length !== 1 || sentence.mentions.some((one) => one !== mention && one.actor === mention.actor)) return undefined;
    return replaced(sentence.text, mention.span, surname);
  },
  'office before the name': ({ sentence }) => {
    const role = sentence.roles.find(({ by, text, former }) => by === 'apposition' && !former && /^(?:the |an? )?[\p{Ll} -]{3,30} (?:of|at) (?:the )?\p{Lu}[\p{L} ’'-]+$/u.test(text));
    const [, noun, body] = /^(?:the |an? )?([\p{Ll} -]+?) (?:of|at) ((?:the )?\p{Lu}[\p{L} ’'-]+)$/u.exec(role?.text ?? '') ?? [];
    const name = role && sentence.mentions.find(({ actor, span }) => actor === role.actor && span.end <= role.span.start && role.span.start - span.end <= 6);
    if (role === undefined || name === undefined || noun === undefined || body === undefined || !enclosed(sentence.text, name.span, role)) return undefined;
    return `${sentence.text.slice(0, name.span.start)}${name.span.start === 0 ? capital(body) : body}’s ${noun} ${name.text}${sentence.text.slice(role.span.end + 1)}`;
  },
  'office left out': ({ sentence }) => {
    const role = sentence.roles.find(({ by }) => by === 'apposition');
    const name = role && sentence.mentions.find(({ actor, span }) => actor === role.actor && span.end <= role.span.start && role.span.start - span.end <= 6);
    return role && name && enclosed(sentence.text, name.span, role) ? `${sentence.text.slice(0, name.span.end)}${sentence.text.slice(role.span.end + 1)}` : undefined;
  },
  'first clause alone': ({ sentence: { text } }) => {
    const [, first, second] = /^([^“”";:]{30,}?), (?:and|but) ((?:the|an?|its|their|it|he|she|they|\p{Lu}\p{L}+) [^“”";:]{20,})\.$/u.exec(text) ?? [];
    return first === undefined || second === undefined || /,/.test(first) || !/\b(?:is|are|was|were|has|have|had|will|would|\p{Ll}{3,}ed)\b/u.test(first) ? undefined : `${first}.`;
  },
  'joined with the next': ({ sentence, article }) => {
    const at = article.sentences.findIndex(({ span }) => article.text.slice(span.start, span.end) === sentence.text);
    const next = article.sentences[at + 1];
    if (at < 0 || next === undefined || next.block !== article.sentences[at]!.block) return undefined;
    const theirs = article.text.slice(next.span.start, next.span.end);
    if (/[“”"?!:;]/.test(sentence.text + theirs) || !/\.$/.test(sentence.text) || tokenize(theirs).length < 5 || tokenize(sentence.text + theirs).length > 60) return undefined;
    return `${sentence.text.slice(0, -1)}, while ${lowered(theirs)}`;
  },
  'other name': ({ sentence, actorsNamed }) => {
    for (const mention of sentence.mentions) {
      const kind = sentence.actors[mention.actor]?.kind;
      if (mention.form === 'demonym' || (kind !== 'organisation' && kind !== 'place')) continue;
      const [known, ...more] = actorsNamed(sentence.actors[mention.actor]!.name);
      const alias = known && more.length === 0 ? [known.name, ...known.aliases].find((one) => one !== mention.text && !one.includes(mention.text) && !mention.text.includes(one)) : undefined;
      if (alias !== undefined) return replaced(sentence.text, mention.span, alias);
    }
    return undefined;
  },
};

/** What changes a word or two and may do so within marks. */
const IN_PLACE = new Set(['numbers in words', 'numbers in figures', 'currency behind', 'percent by its sign', 'percent in words', 'day before month', 'not contracted', 'contracted at length', 'other name', 'surname alone']);
const QUOTED = /["\u201C\u201D]|(?:^|\s)['\u2018]/;

/** The role stands in commas right behind the name. */
function enclosed(text: string, name: Span, role: RoleStatement): boolean {
  return /^,\s(?:the\s|an?\s)?$/.test(text.slice(name.end, role.span.start)) && /^,\s(?!wh)/.test(text.slice(role.span.end, role.span.end + 4)) && !contains(role.span, name);
}

function replaced(text: string, { start, end }: Span, words: string): string {
  return text.slice(0, start) + (start === 0 ? capital(words) : words) + text.slice(end);
}

function other(text: string, made: string): string | undefined {
  return made === text ? undefined : made;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Without the capital of its beginning, where an article or the like opens it. */
function lowered(text: string): string {
  return /^(?:The|An?|It|Its|He|She|They|Their|His|Her|This|That|These|Those|There|In|On|At|Some|Many|Most|All|More|About|After|Before|When|While|As|For|No|But|And|Both|Two|Three|Four|Five|Several|Such|Another|Other|Police|Officials)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
