import type { Article, Figure, Fingerprint, LocalActor, Metadata, Span } from '../../src/core/model';
import { splitSentences } from '../../src/core/text/sentences';

/** What a hand-built article states besides its text; every text is looked up in the article's own text, its first place unless `at` says otherwise. */
export interface Stated {
  readonly metadata?: Partial<Metadata>;
  /** Name, kind and aliases; each place where the name or an alias stands is a mention. */
  readonly actors?: readonly { readonly name: string; readonly kind?: LocalActor['kind']; readonly aliases?: readonly string[] }[];
  readonly roles?: readonly { readonly of: string; readonly text: string; readonly former?: boolean }[];
  readonly figures?: readonly (Partial<Figure> & { readonly text: string; readonly of?: readonly string[] })[];
  readonly quotations?: readonly { readonly text: string; readonly by: string }[];
}

/** A fingerprint that says nothing: for tests that never compare it. */
export const anyFingerprint: Fingerprint = { size: 1, modified: 1 };

/** An article of one paragraph per line, built without reading or extraction, so that a test says exactly what it holds. */
export function article(path: string, text: string, stated: Stated = {}): Article {
  const blocks = [...text.matchAll(/[^\n]+/g)].map((line) => ({ kind: 'paragraph' as const, span: { start: line.index, end: line.index + line[0].length } }));
  const sentences = splitSentences(text, blocks);
  const sentenceAt = (span: Span): number => Math.max(0, sentences.findIndex((sentence) => span.end <= sentence.span.end));
  const find = (words: string): Span => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`“${words}” is not in the test article ${path}`);
    return { start, end: start + words.length };
  };
  const actors = (stated.actors ?? []).map(({ name, kind = 'person', aliases = [] }) => ({ name, kind, aliases }));
  const actorNamed = (name: string): number => actors.findIndex((actor) => actor.name === name);
  const mentions = actors
    .flatMap(({ name, aliases }, actor) => placesOf(text, [name, ...aliases]).map((span) => ({ span, text: text.slice(span.start, span.end), sentence: sentenceAt(span), actor, form: 'full' as const })))
    .sort((a, b) => a.span.start - b.span.start);
  return {
    path,
    format: 'text',
    text,
    prose: text,
    metadata: { key: path.replace(/\.\w+$/, '').replace(/^.*\//, ''), confidential: false, draft: false, origins: {}, ...stated.metadata },
    blocks,
    hidden: [],
    citations: [],
    language: 'en',
    sentences,
    actors,
    mentions,
    roles: (stated.roles ?? []).map(({ of, text: role, former = false }) => ({ actor: actorNamed(of), text: role, span: find(role), sentence: sentenceAt(find(role)), by: 'apposition', former })),
    figures: (stated.figures ?? []).map(({ of = [], ...figure }) => ({
      kind: 'money', value: null, unit: null, scale: null, bound: 'exact', measures: '', when: null,
      span: find(figure.text), sentence: sentenceAt(find(figure.text)), actors: of.map(actorNamed), ...figure,
    })),
    quotations: (stated.quotations ?? []).map(({ text: words, by }) => ({ span: find(words), text: words, sentence: sentenceAt(find(words)), direct: true, speaker: actorNamed(by), speakerText: by, verb: 'said' })),
  };
}

/** Places of the names, longest first where they overlap. */
function placesOf(text: string, names: readonly string[]): Span[] {
  const taken: Span[] = [];
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
      const span = { start, end: start + name.length };
      if (!taken.some((other) => span.start < other.end && other.start < span.end)) taken.push(span);
    }
  }
  return taken;
}
