import type { Span } from '../model';
import { isRoleNoun } from '../extract/titles';
import { contains, overlaps } from '../text/spans';
import { isFunctionWord, stem } from '../text/tokens';
import { isAuxiliary } from './cues';
import { rootOf } from './frames';
import type { Found, Judging } from './judging';
import { isGenericRole, nounsAgree } from './offices';
import { isLight, predicatesOf, wordAt } from './predicates';
import type { Prepared, PreparedSentence } from './prepare';
import { eventLike, thingsLike } from './things';

/** The rest of the claim must be covered this well: where nothing is, the whole claim is without source. */
const COVERED = 0.15;
/** A modifier stands this near to its noun. */
const BESIDE = 3;
/** Modifiers that say little of what somebody is. */
const CIRCUMSTANCE = /^(?:former|ex|then|acting|interim|late|new|old|current|senior|top|chief|high|leading|prime|deputy|vice|other|many|several|own|local|present|past|recent|first|last|main|big|long|time|fellow|fifth|young|elder|older|younger|few|party|opposition|veteran|independent|lead|presiding|retired|state|foreign|national)$/;

/** Offices and callings that are told by their field; of others ("customer", "host") an adjective says little. */
const OFFICES = /^(?:minister|secretary|commissioner|captain|general|admiral|colonel|doctor|surgeon|judge|lawyer|engineer|professor|teacher|nurse|pilot|bishop|ambassador|mayor|governor|senator|president|chairman|chairwoman|director|inspector|prosecutor|architect|biologist|economist|accountant|pharmacist)$/;

/** Things, offices and events that the claim brings in and that no source has where it should: at most one difference. */
export function compareAdditions(judging: Judging): Found {
  const best = judging.passages[0];
  if (!best || best.windowCoverage < COVERED) return { matched: [], differs: [] };
  const spoken = judging.sentence.quotations.filter((quotation) => quotation.direct).map((quotation) => quotation.span);
  const span = [thing(judging), office(judging), event(judging)].find((one) => one !== undefined && !spoken.some((words) => contains(words, one)));
  if (!span) return { matched: [], differs: [] };
  return { matched: [], differs: [{ passage: null, kind: 'phrase-absent', claimSpan: span, claim: judging.text(span), passageSpan: null, passageText: '', about: '', loose: false }] };
}

/** Every sentence of the nearest articles. */
function sentencesOf({ sources }: Judging): readonly PreparedSentence[] {
  return sources.flatMap(({ prepared }) => prepared.sentences);
}

const saidIn = new WeakMap<Prepared, ReadonlySet<string>>();

/** Some nearest article has a word of this stem, be it in its title. */
function isSaid({ sources }: Judging, stemmed: string): boolean {
  return sources.some(({ prepared }) => {
    let said = saidIn.get(prepared);
    if (!said) saidIn.set(prepared, (said = new Set([...prepared.forms.map(({ stem }) => stem), ...prepared.titleStems])));
    return said.has(stemmed);
  });
}

/** A thing of whose kind no article has a word, with the others of its kind beside it. */
function thing(judging: Judging): Span | undefined {
  const { sentence, isName } = judging;
  const absent = sentence.content.filter((word) => {
    const before = sentence.tokens.findLast(({ end }) => end <= word.start)?.word ?? '';
    // "Could pump" is a verb.
    const like = isName(word) || isAuxiliary(before) || before === 'to' ? undefined : thingsLike(wordAt(sentence, word.start));
    return like !== undefined && ![...like].some((one) => isSaid(judging, one));
  });
  const [first] = absent;
  const last = absent.at(-1);
  return first && last ? { start: first.start, end: last.end - first.start <= 40 ? last.end : first.end } : undefined;
}

/** "His defence minister", "a former ferry captain": an office whose noun or whose field stands with it in no article. */
function office(judging: Judging): Span | undefined {
  const { sentence } = judging;
  const { tokens } = sentence;
  for (const [at, { word, end }] of tokens.entries()) {
    const noun = word.replace(/s$/, '');
    const modifier = tokens[at - 1];
    if (!OFFICES.test(noun) || !modifier || judging.draft.prose.slice(modifier.end, end - word.length) !== ' ' || /\p{Lu}/u.test(judging.draft.prose[modifier.start] ?? '') || isFunctionWord(modifier.word) || CIRCUMSTANCE.test(modifier.word) || isRoleNoun(modifier.word) || /\d/.test(modifier.word)) continue;
    if (!opensPhrase(tokens[at - 2]?.word ?? '') || (/^['\u2019]|['\u2019]s$/.test(judging.draft.prose.slice(modifier.end - 2, modifier.end + 1).replace(/^\p{L}+/u, '')) && isSaid(judging, stem(modifier.word)))) continue;
    const field = sentence.content.find(({ start }) => start === modifier.start);
    const head = sentence.content.find((one) => one.end === end);
    if (!field || !head || [field, head].some((one) => sentence.mentions.some(({ span }) => overlaps(span, one)))) continue;
    const root = rootOf(modifier.word);
    const stands = sentencesOf(judging).some(({ tokens: theirs }) => theirs.some((there, i) => {
      const other = there.word.replace(/s$/, '');
      return (other === noun || isGenericRole(other) || nounsAgree(other, noun)) && theirs.slice(Math.max(0, i - BESIDE), i + BESIDE + 2).some((near) => rootOf(near.word) === root || near.word.slice(0, 5) === modifier.word.slice(0, 5));
    }));
    if (!stands) return { start: field.start, end };
  }
  return undefined;
}

/** What stands before an office and its field: "his defence minister", "two federal ministers"; "could press" is no office. */
function opensPhrase(word: string): boolean {
  return /^(?:a|an|the|his|her|its|their|two|three|four|five|six|seven|eight|nine|ten|some|several|many|no|every|each)$/.test(word) || CIRCUMSTANCE.test(word);
}

function isPassive({ tokens }: PreparedSentence, at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => /^(?:is|are|was|were|be|been|being|got)$/.test(word));
}

/** "Rao resigned": an event of somebody whom the articles name, and in whose sentences or beside them they tell no such thing. */
function event(judging: Judging): Span | undefined {
  const { sentence, nameOf, draft } = judging;
  for (const predicate of predicatesOf(sentence)) {
    const event = eventLike(wordAt(sentence, predicate.start));
    if (!event || (event.passive && !isPassive(sentence, predicate.at)) || predicate.denied || predicate.hedged || isLight(predicate.stem)) continue;
    const subject = sentence.mentions.findLast(({ span, actor }) => actor >= 0 && span.end <= predicate.start && predicate.start - span.end <= 30);
    if (!subject || draft.actors[subject.actor]?.kind !== 'person') continue;
    const name = nameOf(subject.actor);
    const near = judging.sources.flatMap(({ prepared: { sentences }, nameOf: theirs }) =>
      sentences.flatMap((one) => (one.mentions.some(({ actor }) => actor >= 0 && theirs(actor) === name) ? sentences.slice(Math.max(0, one.index - 1), one.index + 3) : [])),
    );
    if (near.length > 0 && !near.some(({ tokens }) => tokens.some(({ word }) => event.told.has(stem(word))))) return { start: predicate.start, end: predicate.end };
  }
  return undefined;
}
