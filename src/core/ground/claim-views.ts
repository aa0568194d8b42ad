import type { Span } from '../model';
import { contains } from '../text/spans';
import { isNoClause, isOwner, isSpokenTo } from './compare-speakers';
import type { Judging } from './judging';
import { nameless, sayersIn } from './sayers';

/** Who is said to say something, by name or by a noun for whoever speaks, and what. */
export interface View {
  readonly name: string;
  /** Stems of the words for a speaker without a name … */
  readonly stems: readonly string[];
  /** … or of those that name his or her body or place, and that by its name. */
  readonly house?: string;
  readonly span: Span;
  readonly said: Span;
}

/** What a claim reports as said by a person or noun, be it before, around or behind the name. */
export function viewOf(judging: Judging): View | undefined {
  const { draft, sentence, nameOf } = judging;
  for (const { speaker, speakerText, span } of sentence.quotations) {
    if (isNoClause(draft.prose, span)) continue;
    const mention = speaker === null ? undefined : sentence.mentions.find(({ actor, span: own }) => actor === speaker && !contains(span, own));
    // A body speaks through its people, so who else says it may be one of them.
    if (mention && draft.actors[mention.actor]?.kind === 'person') return { name: nameOf(mention.actor), stems: [], span: mention.span, said: span };
    const at = speaker === null && speakerText.length > 3 ? draft.prose.indexOf(speakerText, sentence.span.start) : -1;
    if (at >= 0 && at < sentence.span.end) return { name: '', stems: judging.stemsOf(speakerText), span: { start: at, end: at + speakerText.length }, said: span };
  }
  const people = sentence.mentions.filter(({ actor }) => actor >= 0 && (draft.actors[actor]?.kind === 'person' || judging.corpus.actorsNamed(nameOf(actor))[0]?.kind === 'person'));
  const [only, ...others] = people;
  const quoted = sentence.quotations.find(({ direct, speaker }) => direct && speaker === null);
  if (only && others.length === 0 && quoted && !contains(quoted.span, only.span) && !isSpokenTo(draft.prose, only.span) && !isOwner(draft.prose, sentence, only.span)) return { name: nameOf(only.actor), stems: [], span: only.span, said: quoted.span };
  const [sayer] = sayersIn(judging.prepared, sentence, people.map(({ span }) => span));
  const who = people.find(({ span }) => span === sayer?.span);
  if (sayer && who) return { name: nameOf(who.actor), stems: [], span: sayer.span, said: sayer.said };
  for (const { span, house } of nameless(judging.prepared, sentence)) {
    const [one] = sayersIn(judging.prepared, sentence, [span]);
    if (one) return { name: '', stems: judging.stemsOf(judging.text(house.span)), house: nameOf(house.actor), span, said: one.said };
  }
  return undefined;
}
