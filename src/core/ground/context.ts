import type { Actor, ActorKind, Article, LocalActor } from '../model';
import { foldName, initialsOf, sameName } from '../extract/names-compare';
import { textOf } from '../text/spans';
import type { CorpusView } from '../corpus/view';

const PERSON_PRONOUN = /^\W*(?:he|she|his|her)\b/i;
const THING_PRONOUN = /^\W*(?:it|its|the (?:country|company|agency|party|ministry|government|council|club|bank|group|firm|court|union))\b/i;
const PLURAL_PRONOUN = /^\W*(?:they|their|both|the (?:two|pair)|(?:both|the two) (?:countries|nations|sides|companies|parties|governments))\b/i;
const INNER_PLURAL = /\b(?:both|the two|two) (?:countries|nations|sides|companies|parties|governments|leaders|clubs|cities)\b/i;

/**
 * Actors a sentence speaks of without naming them: antecedents of "He", "It", "Both countries", looked up in the sentences
 * before it within the same block and the one before. Indexes into the document's actors; empty where nothing is left open.
 */
export function antecedents(article: Article, sentence: number): readonly number[] {
  const own = article.sentences[sentence];
  if (!own) return [];
  const words = textOf(article.prose, own.span);
  if (PERSON_PRONOUN.test(words)) return lastActors(article, sentence, 1, ['person']);
  if (THING_PRONOUN.test(words)) return lastActors(article, sentence, 1, ['organisation', 'place', 'other']);
  if (PLURAL_PRONOUN.test(words) || INNER_PLURAL.test(words)) return lastActors(article, sentence, 2, ['place', 'organisation', 'person']);
  return [];
}

function lastActors(article: Article, sentence: number, count: number, kinds: readonly string[]): number[] {
  const from = article.sentences[sentence];
  const found: number[] = [];
  for (let m = article.mentions.length - 1; m >= 0 && found.length < count; m--) {
    const mention = article.mentions[m];
    if (!mention || mention.sentence >= sentence || mention.actor < 0 || found.includes(mention.actor)) continue;
    const block = article.sentences[mention.sentence]?.block ?? -1;
    if (from === undefined || block < from.block - 1) break;
    const kind = article.actors[mention.actor]?.kind;
    if (kind !== undefined && kinds.includes(kind)) found.push(mention.actor);
  }
  return found;
}

/** An actor of a document in the ways it is called there: all that its name in the corpus depends on. */
export interface Called {
  readonly local: LocalActor;
  readonly key: string;
  /** A name that was cut short at the start of a sentence, where capitals prove nothing, with the word before it. */
  readonly inFull: string | null;
}

const calledIn = new WeakMap<Article, readonly Called[]>();

/** The actors of a document as they are called there. */
export function calledBy(article: Article): readonly Called[] {
  const known = calledIn.get(article) ?? article.actors.map((local, actor) => ({ local, key: [local.kind, local.name, ...local.aliases].join('\n'), inFull: nameInFull(article, actor) }));
  calledIn.set(article, known);
  return known;
}

/**
 * One name for one actor across documents: the corpus' own name where exactly one actor bears the local name or an alias of it,
 * else the folded local name. Lets a draft's "Ms. Okafor" and an article's "Amina Okafor" compare as equals.
 */
export function canonicalName({ local, key, inFull }: Called, corpus: CorpusView): string {
  const led = ledNames(corpus);
  let found = led.get(key);
  if (found === undefined) led.set(key, (found = ledBy(local, corpus) ?? ''));
  if (found !== '') return found;
  const fuller = inFull === null ? [] : corpus.actorsNamed(inFull);
  return foldName(fuller.length === 1 ? fuller[0]!.name : local.name);
}

/** The canonical names of a document's actors by their numbers; "" for a number that none has. */
export function canonicalNames(article: Article, corpus: CorpusView): (actor: number) => string {
  const names = new Map<number, string>();
  return (actor) => {
    const called = calledBy(article)[actor];
    if (called === undefined) return '';
    const name = names.get(actor) ?? canonicalName(called, corpus);
    names.set(actor, name);
    return name;
  };
}

/** Where names and aliases led in the corpus as it is: drafts and articles ask for the same few again with each edit. */
const leading = new WeakMap<CorpusView, { readonly version: number; readonly names: Map<string, string> }>();

function ledNames(corpus: CorpusView): Map<string, string> {
  const known = leading.get(corpus);
  if (known?.version === corpus.version && known.names.size < LED) return known.names;
  const names = new Map<string, string>();
  leading.set(corpus, { version: corpus.version, names });
  return names;
}

/** Names are remembered up to this many. */
const LED = 50_000;

/** The folded name of the one actor of the corpus that a local actor's names lead to; undefined where they lead to none. */
function ledBy({ name, kind, aliases }: LocalActor, corpus: CorpusView): string | undefined {
  let exact: Actor | undefined;
  for (const form of [name, ...aliases]) {
    const actors = corpus.actorsNamed(form);
    if (actors.length === 1) {
      exact = actors[0];
      break;
    }
  }
  const named = exact ?? actorsNamedAlike(name, kind, corpus)[0];
  return named && foldName(named.name);
}

/** How many actors that share a word of a name are looked at for a fuller or shorter form of it. */
const ALIKE = 20;

/** Actors of the corpus that bear the name in another form: "Gennady Marsh" for "Gennady S. Marsh", "UN" for "United Nations". */
export function actorsNamedAlike(name: string, kind: ActorKind, corpus: CorpusView): readonly Actor[] {
  const last = name.split(/\s+/).at(-1) ?? '';
  const candidates = [...corpus.actorsNamed(initialsOf(foldName(name).split(' '))), ...corpus.actorsNamed(last), ...corpus.actorsStarting(last, ALIKE)];
  return [...new Set(candidates)].filter((actor) => sameName({ name, kind }, actor));
}

function nameInFull(article: Article, actor: number): string | null {
  const mention = article.mentions.find((m) => m.actor === actor && m.form !== 'demonym');
  if (!mention) return null;
  const start = article.sentences[mention.sentence]?.span.start ?? mention.span.start;
  const before = /(?:^|\s)(\p{Lu}[\p{L}'\u2019-]{0,40})\s$/u.exec(article.prose.slice(Math.max(start, mention.span.start - 42), mention.span.start))?.[1];
  return before === undefined ? null : `${before} ${mention.text}`;
}
