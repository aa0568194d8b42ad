import type { Actor, ActorMention, Draft, LocalActor } from '../model';
import type { CorpusView } from '../corpus/view';
import { foldName } from '../extract/names-compare';
import { isFunctionWord, tokenize } from '../text/tokens';

/** Longest name looked for at the start of a sentence, in words. */
const WORDS = 3;

/** A single word named less often may be an opening word that was taken for a name itself. */
const ENOUGH = 3;

const completed = new WeakMap<Draft, { readonly version: unknown; readonly draft: Draft }>();

/**
 * The draft with the names that open its sentences: there a capital proves nothing, but a word that the corpus knows as the name of
 * exactly one person or organisation is one. The same draft object where there are none.
 */
export function withKnownOpenings(draft: Draft, corpus: CorpusView): Draft {
  const known = completed.get(draft);
  if (known && known.version === corpus.version) return known.draft;
  const made = complete(draft, corpus);
  completed.set(draft, { version: corpus.version, draft: made });
  return made;
}

function complete(draft: Draft, corpus: CorpusView): Draft {
  const actors: LocalActor[] = [...draft.actors];
  const added: ActorMention[] = [];
  const taken = new Set(draft.mentions.map(({ span }) => span.start));
  draft.sentences.forEach(({ span }, sentence) => {
    const kind = draft.blocks[draft.sentences[sentence]?.block ?? -1]?.kind;
    if (kind === 'heading' || kind === 'code' || kind === 'front-matter') return;
    const tokens = tokenize(draft.prose, span.start, Math.min(span.end, span.start + 80), WORDS);
    const first = tokens[0];
    if (!first || taken.has(first.start) || isFunctionWord(first.word) || !/^\p{Lu}/u.test(draft.prose.slice(first.start, first.end))) return;
    for (let words = tokens.length; words > 0; words--) {
      const end = tokens[words - 1]?.end ?? first.end;
      const text = draft.prose.slice(first.start, end).replace(/['\u2019]s?$/, '');
      if (draft.mentions.some((mention) => mention.span.start < end && mention.span.end > first.start)) continue;
      const actor = meant(text, corpus);
      if (!actor || actor.kind === 'other' || (!actor.name.includes(' ') && actor.mentionCount < ENOUGH) || !text.split(' ').every((word) => /^\p{Lu}/u.test(word)) || ![actor.name, ...actor.aliases].some((form) => foldName(form) === foldName(text))) continue;
      let at = actors.findIndex((one) => foldName(one.name) === foldName(actor.name) || one.aliases.some((alias) => foldName(alias) === foldName(text)));
      if (at < 0) at = actors.push({ name: actor.name, kind: actor.kind, aliases: [text] }) - 1;
      added.push({ span: { start: first.start, end: first.start + text.length }, text, sentence, actor: at, form: text.includes(' ') ? 'full' : 'short' });
      return;
    }
  });
  if (added.length === 0) return draft;
  // What opens a sentence is its subject: its figures are about it first of all.
  const figures = draft.figures.map((figure) => {
    const opening = added.find(({ sentence }) => sentence === figure.sentence);
    return opening === undefined || figure.actors.includes(opening.actor) ? figure : { ...figure, actors: [opening.actor, ...figure.actors] };
  });
  return { ...draft, actors, figures, mentions: [...draft.mentions, ...added].sort((a, b) => a.span.start - b.span.start) };
}

/** The one actor a name leads to; of several the one that bears exactly this name and is named most ("Sandvika" the town, not its port). */
function meant(text: string, corpus: CorpusView): Actor | undefined {
  const named = corpus.actorsNamed(text);
  if (named.length < 2) return named[0];
  const exact = named.filter(({ name }) => foldName(name) === foldName(text)).sort((a, b) => b.mentionCount - a.mentionCount);
  return exact.length > 1 && exact[0]?.mentionCount === exact[1]?.mentionCount ? undefined : exact[0];
}
