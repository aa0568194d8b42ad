import type { ActorKind, ActorMention, LocalActor, NameForm } from '../model';
import { isLower, singleBlanks } from '../text/chars';
import type { FullVotes, Piece } from './actors-shape';
import { initialsOf, sameName } from './names-compare';
import { foldName, isParticle, NAME_SUFFIXES } from './names';
import { bodyOfLetters, isCompanySuffix } from './organisations';
import { isCountry } from './places';

/** A piece with where it stands and, after joining, the actor it names. */
export interface Found extends Piece {
  readonly votes: FullVotes;
  readonly sentence: number;
  readonly block: number;
  /** Its text is the last word of the name it goes by ("the Union"). */
  readonly shortened: boolean;
}

interface Group {
  readonly key: string;
  readonly forms: Map<string, number>;
  readonly votes: Record<ActorKind, number>;
  kind: ActorKind;
  addressed: boolean;
  readonly words: readonly string[];
  /** The group this one is a form of. */
  parent?: Group;
  /** Several full names this short one may stand for. */
  rivals?: Group[];
  canonical?: string;
  /** The groups it stands for: itself, and those that are forms of it. */
  members?: Group[];
  /** Index of the actor it becomes. */
  actor: number;
  /** The block in which its full name was last read. */
  lastFull: number;
}

/** Joins the names of one document: which are forms of one actor, what each actor is called, and which names stay ambiguous. */
export function joinNames(found: readonly Found[], introduced: ReadonlyMap<string, string>): { actors: LocalActor[]; mentions: ActorMention[] } {
  const groups = new Map<string, Group>();
  /** The group of each piece. */
  const owners: Group[] = [];
  for (const piece of found) {
    const { place } = piece;
    const key = keyOf(piece, place);
    let group = groups.get(key);
    if (group === undefined) {
      group = { key, forms: new Map(), votes: { person: 0, organisation: 0, place: 0, other: 0 }, kind: 'other', addressed: false, words: key === piece.name ? piece.parts : key.trimEnd().split(' '), actor: -1, lastFull: -1 };
      groups.set(key, group);
    }
    owners.push(group);
    if (piece.country === undefined) group.forms.set(piece.text, (group.forms.get(piece.text) ?? 0) + (piece.shortened ? 0 : 1));
    const { votes } = group;
    votes.person += piece.votes.person;
    votes.organisation += piece.votes.organisation;
    votes.place += piece.votes.place;
    votes.other += piece.votes.other;
    if (piece.addressed) group.addressed = true;
    const country = piece.country ?? place;
    if (country !== undefined && piece.votes.place > 0) group.canonical = country;
  }
  const all = [...groups.values()];
  for (const group of all) group.kind = kindOf(group);
  joinFull(all);
  joinShort(all, introduced);
  for (const group of all) {
    const root = rootOf(group);
    // A name without evidence of its own is what its fuller form is.
    if (root !== group) group.kind = root.kind;
  }

  for (const group of all) {
    if (group.rivals === undefined) (rootOf(group).members ??= []).push(group);
  }
  const actors: LocalActor[] = [];
  for (const group of all) {
    const root = rootOf(group);
    if (group.rivals !== undefined || root.actor >= 0) continue;
    root.actor = actors.push(actorOf(root, root.members ?? [])) - 1;
  }

  const mentions: ActorMention[] = [];
  for (const [at, piece] of found.entries()) {
    const group = owners[at]!;
    let root: Group | undefined = rootOf(group);
    if (group.rivals !== undefined) {
      // Two of one surname in the same paragraph leave it open whom the bare surname means.
      const near = group.rivals.filter((rival) => rival.lastFull === piece.block);
      root = near.length === 1 ? near[0] : undefined;
    } else root.lastFull = piece.block;
    const actor = root === undefined ? -1 : root.actor;
    mentions.push({ span: { start: piece.start, end: piece.end }, text: piece.text, sentence: piece.sentence, actor, form: formOf(piece, group, root) });
  }
  return { actors, mentions };
}

/** What the forms of one name have in common; `place` is the place the name is known for. */
function keyOf(piece: Found, place: string | undefined): string {
  if (piece.country !== undefined) return foldName(piece.country);
  const { name } = piece;
  if (piece.votes.place > 0 && !piece.addressed) return place === undefined ? name : foldName(place);
  // A person or club whose name is also a place's ("Mr. Jordan") keeps apart from it.
  if (place !== undefined && (piece.addressed || piece.votes.organisation > 0)) return name + ' ';
  const body = bodyOfLetters(name);
  return body !== undefined && /^[\p{Lu}.]+$/u.test(piece.text) ? foldName(body) : name;
}

function kindOf({ canonical, key, votes }: Group): ActorKind {
  if (canonical !== undefined && !key.endsWith(' ')) return 'place';
  const most = Math.max(votes.organisation, votes.person, votes.place, votes.other);
  // Where nothing decides: a body before a person, a person before a place.
  return most <= 0 ? 'other' : votes.organisation === most ? 'organisation' : votes.person === most ? 'person' : votes.place === most ? 'place' : 'other';
}

function rootOf(group: Group): Group {
  let root = group;
  for (let steps = 0; root.parent !== undefined && steps < 5; steps++) root = root.parent;
  return root;
}

/** Full names that are one but for initials, middle names or a company ending. */
function joinFull(all: readonly Group[]): void {
  const byLast = new Map<string, Group[]>();
  for (const group of all) {
    if (group.kind === 'place' || group.words.length < 2 && group.kind === 'person') continue;
    const words = group.words.filter((word) => !NAME_SUFFIXES.has(word) && !isCompanySuffix(word));
    const key = group.kind === 'person' ? words[words.length - 1] ?? '' : words.join(' ');
    const twins = byLast.get(key) ?? [];
    const twin = twins.find((other) => other.kind === group.kind && sameName({ name: other.key, kind: other.kind }, { name: group.key, kind: group.kind }));
    if (twin !== undefined) {
      if (group.key.length > twin.key.length) {
        twin.parent = group;
        twins[twins.indexOf(twin)] = group;
      } else group.parent = twin;
    } else twins.push(group);
    byLast.set(key, twins);
  }
}

/** Surnames, given names used alone, clipped organisation names and initials, each led to the full name it stands for. */
function joinShort(all: readonly Group[], introduced: ReadonlyMap<string, string>): void {
  const people = new Map<string, Group[]>();
  const bodies = new Map<string, Group[]>();
  const letters = new Map<string, Group[]>();
  const put = (map: Map<string, Group[]>, key: string, group: Group): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [group]);
    else if (!list.includes(group)) list.push(group);
  };
  for (const group of all) {
    if (group.parent !== undefined || group.words.length < 2) continue;
    if (group.kind === 'person') {
      const words = group.words.filter((word) => !NAME_SUFFIXES.has(word));
      // "Vân" at the end of a name is no particle.
      for (const [at, word] of words.entries()) if ((!isParticle(word) || at === words.length - 1) && word.length > 1) put(people, word, group);
      for (let at = 1; at < words.length - 1; at++) put(people, words.slice(at).join(' '), group);
      if (words.length > 2) put(people, words.slice(0, 2).join(' '), group);
    } else {
      const initials = initialsOf(group.words);
      if (initials.length > 1) put(letters, initials, group);
      put(letters, group.words.map((word) => word[0]).join(''), group);
      if (group.kind === 'organisation') for (let at = 1; at < group.words.length; at++) put(bodies, group.words.slice(0, at).join(' '), group);
    }
  }
  for (const group of all) {
    if (group.parent !== undefined || group.canonical !== undefined && !group.key.endsWith(' ')) continue;
    const key = group.key.trimEnd();
    const full = introduced.get(key);
    const named = full === undefined ? undefined : all.find((other) => other.key === full);
    if (named !== undefined && named !== group) {
      group.parent = rootOf(named);
      continue;
    }
    // "Abiodun-Balogun" is one word of a name, whatever its hyphen.
    if (group.words.length === 1 || group.addressed || group.kind === 'person' || [...group.forms.keys()].every((form) => !form.includes(' '))) {
      let candidates = (people.get(key) ?? []).filter((other) => other !== group && other.words.length > group.words.length);
      const last = candidates.filter((other) => surnameIs(other, key));
      if (last.length > 0) candidates = last;
      if (candidates.length > 0 && (group.kind === 'person' || group.kind === 'other' || group.votes.organisation < 3)) {
        if (candidates.length === 1) group.parent = candidates[0]!;
        else group.rivals = candidates;
        continue;
      }
    }
    if (group.kind !== 'person') {
      const initials = group.words.length === 1 && [...group.forms.keys()].every((form) => /^[\p{Lu}&.]{2,}$/u.test(form)) ? letters.get(key) ?? [] : [];
      // A name used as a place ("in Lund") is not the clipped name of a body there ("Lund University").
      const clipped = group.votes.place >= 1 ? [] : (bodies.get(key) ?? []).filter((other) => other !== group);
      const candidates = initials.length > 0 ? initials : clipped;
      if (candidates.length === 1) group.parent = candidates[0]!;
    }
  }
}

function surnameIs(group: Group, key: string): boolean {
  const words = group.words.filter((word) => !NAME_SUFFIXES.has(word));
  return words.join(' ').endsWith(' ' + key);
}

function actorOf(root: Group, members: readonly Group[]): LocalActor {
  const forms = new Map<string, { form: string; count: number }>();
  for (const group of members) {
    for (const [form, count] of group.forms) {
      const shown = shownAs(form);
      const known = forms.get(shown);
      forms.set(shown, { form: shown, count: (known?.count ?? 0) + count });
    }
  }
  let name = root.canonical !== undefined && root.kind === 'place' ? root.canonical : '';
  if (name === '' ) {
    const own = root.forms.size === 1 ? [...root.forms.keys()] : [...root.forms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([form]) => form);
    name = shownAs(singleBlanks(own.find((form) => !isShouted(form)) ?? own[0] ?? root.key));
  }
  // A body known by letters alone keeps them as its name where the document never spells it out.
  const aliases = [...forms.values()].filter(({ form }) => form !== name).sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : 1)).map(({ form }) => form);
  return { name, kind: root.kind, aliases };
}

/** True where no letter is a small one; most names show one of the English alphabet soon. */
function isShouted(form: string): boolean {
  return !/[a-z]/.test(form) && form === form.toUpperCase();
}

/** Words all in capitals in mixed case, blanks single. */
function shownAs(form: string): string {
  // "AMINA OKAFOR", but not "BBC TV": short words may be letters.
  return form.includes(' ') && isShouted(form) && /\p{L}{5}/u.test(form) ? titleCase(form) : singleBlanks(form);
}

function titleCase(form: string): string {
  return form.replace(/\p{L}+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

function formOf(piece: Found, group: Group, root: Group | undefined): NameForm {
  if (piece.country !== undefined) return 'demonym';
  const folded = piece.name;
  if (piece.shortened) return 'short';
  if (piece.text.length <= 8 && !isLower(piece.text.charCodeAt(piece.text.length - 1)) && /^(?:\p{Lu}[\p{Lu}&]+|(?:\p{Lu}\.)+)$/u.test(piece.text)) {
    if (root === undefined || root !== group || isCountry(root.canonical ?? '') || bodyOfLetters(folded) !== undefined) return 'acronym';
    return root.words.length > 1 ? 'acronym' : 'full';
  }
  if (root === undefined) return 'short';
  return group !== root && piece.parts.length < root.words.length ? 'short' : 'full';
}
