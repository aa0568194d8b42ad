import type { CorpusView } from '../corpus/view';
import type { Actor } from '../model';

/** One question and what the corpus answered, as something that `===` can tell from another answer. */
export interface Asked {
  readonly ask: (corpus: CorpusView) => unknown;
  readonly answer: unknown;
}

/** Everything that a result was made of: as long as the corpus answers all of it alike, judging again would come to the same. */
export type Trace = Asked[];

/** A corpus of more articles than this is large, whoever asks. */
const LARGE = 100;

/** The corpus, writing down what is asked of it. Names and numbers are told by their words; what is read of an actor beyond them, by whether it is the same still. */
export function listening(corpus: CorpusView, trace: Trace): CorpusView {
  const note = <T>(answer: T, ask: (corpus: CorpusView) => T): T => {
    trace.push({ ask, answer });
    return answer;
  };
  /** For what no judgement asks often: any change may have changed it. */
  const noteAll = (): void => void note(corpus.version, ({ version }) => version);
  const notingAll = <A extends readonly unknown[], R>(asked: (...given: A) => R): ((...given: A) => R) => (...given) => {
    noteAll();
    return asked(...given);
  };
  const heard = new Map<Actor, Actor>();

  function noteActors(actors: readonly Actor[], ask: (corpus: CorpusView) => readonly Actor[]): readonly Actor[] {
    note(namesOf(actors), (later) => namesOf(ask(later)));
    return actors.map((actor, at) => {
      const known = heard.get(actor) ?? heardActor(actor, () => void note(actor, (later) => ask(later)[at]));
      heard.set(actor, known);
      return known;
    });
  }

  return {
    get version() {
      return corpus.version;
    },
    get articleCount() {
      note(Math.min(corpus.articleCount, LARGE), ({ articleCount }) => Math.min(articleCount, LARGE));
      return corpus.articleCount;
    },
    get originCount() {
      noteAll();
      return corpus.originCount;
    },
    get counters() {
      return corpus.counters;
    },
    articles: notingAll(corpus.articles.bind(corpus)),
    byKey(key) {
      note(corpus.byKey(key)?.id, (later) => later.byKey(key)?.id);
      return corpus.byKey(key);
    },
    byPath(path) {
      note(corpus.byPath(path)?.origin, (later) => later.byPath(path)?.origin);
      return corpus.byPath(path);
    },
    byUrl(url) {
      note(corpus.byUrl(url)?.id, (later) => later.byUrl(url)?.id);
      return corpus.byUrl(url);
    },
    originsAmong: notingAll(corpus.originsAmong.bind(corpus)),
    open(id) {
      note(corpus.editionOf(id), (later) => later.editionOf(id));
      return corpus.open(id);
    },
    editionOf: corpus.editionOf.bind(corpus),
    // Of an article that was found or opened, which is noted then.
    locate: corpus.locate.bind(corpus),
    textOf: corpus.textOf.bind(corpus),
    passageAt: corpus.passageAt.bind(corpus),
    search(query, limit, postings) {
      const hits = corpus.search(query, limit, postings);
      const [found, traits] = [hits.map(({ article }) => article).join(), corpus.traitsOf(query)];
      // Looking at the numbers first is a hundred times cheaper than searching, and mostly enough.
      note(found, (later) => (later.traitsOf(query) === traits ? found : later.search(query, limit, postings).map(({ article }) => article).join()));
      return hits;
    },
    traitsOf: corpus.traitsOf.bind(corpus),
    idf: (stem) => note(corpus.idf(stem), (later) => later.idf(stem)),
    actorsNamed: (name) => noteActors(corpus.actorsNamed(name), (later) => later.actorsNamed(name)),
    actorsStarting: (prefix, limit) => noteActors(corpus.actorsStarting(prefix, limit), (later) => later.actorsStarting(prefix, limit)),
    actorsLike: (name, limit, kind) => noteActors(corpus.actorsLike(name, limit, kind), (later) => later.actorsLike(name, limit, kind)),
    actors: notingAll(corpus.actors.bind(corpus)),
    states: (figure) => note(corpus.states(figure), (later) => later.states(figure)),
    figuresEqualTo: notingAll(corpus.figuresEqualTo.bind(corpus)),
    figuresMatching: notingAll(corpus.figuresMatching.bind(corpus)),
    figuresOf: notingAll(corpus.figuresOf.bind(corpus)),
    figures: notingAll(corpus.figures.bind(corpus)),
    statementsOf: notingAll(corpus.statementsOf.bind(corpus)),
    measures: notingAll(corpus.measures.bind(corpus)),
    quotationsBy: notingAll(corpus.quotationsBy.bind(corpus)),
  };
}

/** Tells of traces whether the corpus as it is answers all of them alike; each is asked once. */
export function stillAnswered(corpus: CorpusView): (traces: Iterable<Trace>) => boolean {
  const told = new Map<Trace, boolean>();
  return (traces) => {
    for (const trace of traces) {
      const known = told.get(trace) ?? trace.every(({ ask, answer }) => ask(corpus) === answer);
      told.set(trace, known);
      if (!known) return false;
    }
    return true;
  };
}

function namesOf(actors: readonly Actor[]): string {
  return actors.map(({ name, kind, aliases }) => [kind, name, ...aliases].join('\t')).join('\n');
}

/** The actor, telling when more than its names is looked at. */
function heardActor(actor: Actor, tell: () => void): Actor {
  const { name, kind, aliases } = actor;
  const told = <T>(value: () => T): T => {
    tell();
    return value();
  };
  return {
    name,
    kind,
    aliases,
    get mentionCount() {
      return told(() => actor.mentionCount);
    },
    get articles() {
      return told(() => actor.articles);
    },
    get wordings() {
      return told(() => actor.wordings);
    },
    get earliest() {
      return told(() => actor.earliest);
    },
    get roles() {
      return told(() => actor.roles);
    },
    get mentions() {
      return told(() => actor.mentions);
    },
  };
}
