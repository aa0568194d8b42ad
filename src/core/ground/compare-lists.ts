import type { ActorMention } from '../model';
import { contains } from '../text/spans';
import { namesSideBySide } from './figures-counted';
import type { Found, FoundDifference, Judging } from './judging';
import { toldShare } from './kin';
import { isLight } from './predicates';
import { withNeighbours, type Passage } from './retrieve';

/** The passage must tell so much of what the claim says of its names, in the same or in kindred words … */
const SAME_MATTER = 0.35;
/** … and no passage that names all of the claim's so much less. */
const CLEARLY_LESS = 0.15;
const PASSAGES = 16;

/** Of names that stand side by side ("Aro and Lind switched sides") one that the passage about it has another for: at most one difference. */
export function compareLists(judging: Judging): Found {
  const { draft, sentence } = judging;
  const people = sentence.mentions.filter(({ actor, span }) => draft.actors[actor]?.kind === 'person' && !sentence.quotations.some((one) => one.direct && contains(one.span, span)));
  for (const run of namesSideBySide(draft.prose, people)) {
    const made = run.length < 2 ? undefined : otherInList(judging, run);
    if (made) return { matched: [], differs: [made] };
  }
  return { matched: [], differs: [] };
}

function otherInList(judging: Judging, run: readonly ActorMention[]): FoundDifference | undefined {
  const { sentence, sought, nameOf, passages } = judging;
  const own = run.map(({ actor }) => nameOf(actor));
  const words = sentence.content.filter((word) => !judging.isName(word) && !isLight(word.stem));
  const told = passages.slice(0, PASSAGES).map((passage) => ({ passage, share: toldShare(sentence, words, sought, passage), named: namesIn(passage) }));
  for (const { passage, share, named } of told) {
    const missing = own.filter((name) => !named.has(name));
    if (share < SAME_MATTER || missing.length !== 1 || told.some((other) => other.share >= share - CLEARLY_LESS && own.every((name) => other.named.has(name)))) continue;
    const { article } = passage.source.prepared;
    const theirs = namesSideBySide(article.prose, passage.sentence.mentions.filter(({ actor }) => article.actors[actor]?.kind === 'person'))
      .find((one) => one.length === run.length && one.some(({ actor }) => own.includes(passage.source.nameOf(actor))));
    const there = theirs?.find(({ actor }) => !own.includes(passage.source.nameOf(actor)));
    const mention = run.find(({ actor }) => nameOf(actor) === missing[0]);
    if (!there || !mention || judging.names.includes(passage.source.nameOf(there.actor))) continue;
    return {
      passage, kind: 'actor', claimSpan: mention.span, claim: mention.text, passageSpan: there.span, passageText: there.text,
      about: article.text.slice(passage.sentence.span.start, passage.sentence.span.end), replacement: there.text, loose: true,
    };
  }
  return undefined;
}

/** Those whom a passage or the sentences beside it name. */
function namesIn(passage: Passage): ReadonlySet<string> {
  return new Set(withNeighbours(passage).flatMap(({ mentions }) => mentions.map(({ actor }) => passage.source.nameOf(actor))));
}
