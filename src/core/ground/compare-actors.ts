import type { ActorMention, Draft, Span } from '../model';
import { foldName } from '../extract/names-compare';
import { capitalsCountry } from '../extract/places';
import { fold } from '../text/fold';
import { contains } from '../text/spans';
import { stem, tokenize } from '../text/tokens';
import { actorsNamedAlike } from './context';
import type { Found, Judging } from './judging';
import type { MatterWord } from './matter-words';
import { isInferable } from './names-inferred';
import { PART_POSTINGS, passageAt, type Passage, type Source } from './retrieve';

/** How many articles are read to see whether a name that is no known actor stands in their words after all. */
const ARTICLES_TO_READ = 5;

/** Compares each name of the claim with the actors of the corpus: known, a slip of spelling away from a known one, or in no article. */
export function compareActors(judging: Judging): Found {
  const found: Found = { matched: [], differs: [] };
  for (const mention of judging.sentence.mentions) {
    if (mention.form === 'demonym' || isReference(judging.draft, mention.span) || judging.sentence.quotations.some((q) => q.direct && contains(q.span, mention.span))) continue;
    compareMention(judging, mention, found);
  }
  return found;
}

/** A name in the words of a link that stands in brackets of its own, as *Insert Citation* writes it: it says who is cited, and claims nothing. */
function isReference({ text, citations }: Draft, span: Span): boolean {
  return citations.some((citation) => citation.via === 'link' && contains(citation.span, span) && text.charAt(citation.span.start - 2) === '(' && text.startsWith('](<', citation.span.end));
}

function compareMention(judging: Judging, mention: ActorMention, found: Found): void {
  const { corpus, draft } = judging;
  const local = draft.actors[mention.actor];
  const claim = mention.text;
  if (isKnown(judging, mention)) {
    const match = passageNaming(judging, mention.actor);
    if (match) found.matched.push({ ...match, kind: 'actor', claimSpan: mention.span, claim });
    return;
  }
  // A short form of a person whose full name was already looked at is not a second mistake.
  if (mention.form === 'short' && local !== undefined && foldName(local.name) !== foldName(claim)) return;
  // Not by kind: a misspelt name has lost what tells a person from a place.
  const near = corpus.actorsLike(claim, 1)[0];
  if (near !== undefined && near.kind !== 'person' && isOfPlace(fold(claim), fold(near.name))) return;
  if (near) {
    const name = nearestForm(claim, [near.name, ...near.aliases]);
    const mentionThere = near.mentions.find((m) => fold(m.text) === fold(name)) ?? near.mentions[0];
    const passage = judging.passages.find((p) => mentionThere !== undefined && p.source.id === mentionThere.location.article && contains(p.sentence.span, mentionThere.location.span));
    found.differs.push({
      passage: passage ?? (mentionThere ? passageNamed(judging, mentionThere.location.article, mentionThere.location.span.start) : null),
      kind: 'actor-spelling', claimSpan: mention.span, claim, passageSpan: mentionThere?.location.span ?? null, passageText: name, about: '', replacement: name, loose: false,
    });
    return;
  }
  if (standsInText(judging, claim) || isInferable(judging, mention) || wroteIt(judging, claim)) return;
  found.differs.push({ passage: null, kind: 'actor-absent', claimSpan: mention.span, claim, passageSpan: null, passageText: '', about: '', loose: false });
}

/** Known by exactly this name, by a fuller or shorter form of it, or through what the draft itself calls the actor elsewhere. */
function isKnown(judging: Judging, mention: ActorMention): boolean {
  const { corpus, draft } = judging;
  if (corpus.actorsNamed(mention.text).length > 0) return true;
  // "Washington" for the government of a country that the corpus names.
  const country = capitalsCountry(foldName(mention.text));
  if (country !== undefined && corpus.actorsNamed(country).length > 0) return true;
  const local = draft.actors[mention.actor];
  if (!local) return false;
  if (mention.form !== 'full' && [local.name, ...local.aliases].some((name) => corpus.actorsNamed(name).length > 0)) return true;
  if (!/\s/.test(mention.text) && corpus.actorsNamed(judging.nameOf(mention.actor)).length > 0) return true;
  return actorsNamedAlike(mention.text, local.kind, corpus).length > 0;
}

/** "Torvalans" are the people of "Torvala": the place with the ending of those who live there. */
function isOfPlace(name: string, place: string): boolean {
  const root = place.replace(/[aeiouy]$/, '');
  return root.length > 3 && name.startsWith(root) && /^(?:[aeiouy]?(?:n|ns|an|ans|ian|ians|ese|ish|er|ers|i|is))$/.test(name.slice(root.length));
}

/** Of an actor's names, the one with as many words as the draft uses, so that a surname is corrected by a surname. */
function nearestForm(claim: string, names: readonly string[]): string {
  const words = claim.split(/\s+/).length;
  const first = names[0] ?? claim;
  return names.find((name) => name.split(/\s+/).length === words && fold(name)[0] === fold(claim)[0]) ?? first;
}

/** Where the nearest passages name the same actor. */
function passageNaming(judging: Judging, actor: number): { passage: Passage; passageSpan: ActorMention['span']; passageText: string } | undefined {
  const name = judging.nameOf(actor);
  for (const passage of judging.passages.slice(0, 10)) {
    const mention = passage.sentence.mentions.find((m) => passage.source.nameOf(m.actor) === name);
    if (mention) return { passage, passageSpan: mention.span, passageText: mention.text };
  }
  return undefined;
}

function passageNamed(judging: Judging, article: number, at: number): Passage | null {
  const source = judging.sources.find((s) => s.id === article) ?? judging.open(article);
  return (source && passageAt(source, at)) ?? null;
}

/** Whoever wrote one of the nearest articles, or printed it, is known by its front matter. */
function wroteIt({ sources }: Judging, name: string): boolean {
  return sources.some(({ prepared: { article: { metadata: { author, outlet } } } }) => [author, outlet].some((one) => one !== undefined && ` ${fold(one)} `.includes(` ${fold(name)} `)));
}

/** The name's words stand one after another in an article, though not as an actor of their own; its last one perhaps in the plural. */
function standsInText(judging: Judging, name: string): boolean {
  const words = tokenize(headOf(name)).map((token) => token.word);
  const query = { terms: words.map(stem), actors: [], figures: [] };
  const last = words.length - 1;
  const [end = '', hyphened, stemmed] = [words[last], `${words[last]}-`, words[last] === undefined || words[last].length <= SHORT_WORD ? undefined : stem(words[last])];
  const isLast = ({ word, stem: theirs }: MatterWord): boolean => word === end || theirs === stemmed || word.startsWith(hyphened);
  const stands = ({ prepared: { forms } }: Source): boolean => {
    for (let at = 0; at + last < forms.length; at++) {
      let same = 0;
      while (same < last && forms[at + same]!.word === words[same]) same++;
      if (same === last && isLast(forms[at + last]!)) return true;
    }
    return false;
  };
  // "Oslo-based" is a word of its own: what is nearest may have the name within it.
  return judging.sources.some(stands) || judging.corpus.search(query, ARTICLES_TO_READ, PART_POSTINGS).some((hit) => {
    const source = judging.open(hit.article);
    return source !== undefined && stands(source);
  });
}

/** Shorter words have no other form. */
const SHORT_WORD = 3;

/** "AI" of "AI-supported": what small letters add behind a hyphen names nobody. */
function headOf(name: string): string {
  return name.replace(/(?<=^\p{Lu}[\p{L}\d]{1,40})(?:-\p{Ll}{3,40}){1,2}$/u, '');
}
