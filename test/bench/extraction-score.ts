/**
 * Scores extraction against hand-made gold, for the bench and for the tests that hold what it showed once.
 * A row: {"id","date","text","actors":[{"name","kind","mentions","roles","accept_kinds"?}],"figures":[{"text","kind","value","unit","accept"?,"optional"?,"nth"?}],
 * "quotations":[{"text","speaker","direct"}],"ignore"?}. `accept` lists other right readings as partial overrides, "any" accepts anything;
 * `optional` figures count neither way; surfaces in `ignore` are left out of the count.
 */
import { extract } from '../../src/core/extract/extract';
import { foldName, sameName } from '../../src/core/extract/names-compare';
import type { ActorKind, Article, Span } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { fold } from '../../src/core/text/fold';
import { overlaps } from '../../src/core/text/spans';
import { figureMeasures, placesOf, scoreFigures, type GoldFigure } from './extraction-figures';

interface GoldActor {
  readonly name: string;
  readonly kind: ActorKind | 'agreement' | 'event' | 'product';
  readonly mentions: readonly string[];
  readonly roles?: readonly string[];
  readonly accept_kinds?: readonly string[];
}
/** One text with what people found in it. */
export interface GoldRow {
  readonly id: string;
  readonly date: string | null;
  readonly text: string;
  readonly actors: readonly GoldActor[];
  readonly figures: readonly GoldFigure[];
  readonly quotations: readonly { readonly text: string; readonly speaker: string | null; readonly direct: boolean; readonly optional?: boolean }[];
  readonly ignore?: readonly string[];
}

/** Hits out of how many, and what went wrong. */
export class Count {
  right = 0;
  all = 0;
  readonly wrong: string[] = [];
  add(ok: boolean, what: string): void {
    this.all++;
    if (ok) this.right++;
    else this.wrong.push(what);
  }
  get text(): string {
    return this.all === 0 ? '–' : `${((100 * this.right) / this.all).toFixed(1)} % (${this.right}/${this.all})`;
  }
}

export const measures = ['mentions recall', 'mentions precision', 'kinds', 'actors joined', 'roles', ...figureMeasures, 'quotations found', 'speakers'] as const;
export type Measure = (typeof measures)[number];
export type Score = Readonly<Record<Measure, Count>>;

/** What came out right of these texts, for each measure. */
export function score(rows: readonly GoldRow[]): Score {
  const counts = Object.fromEntries(measures.map((name) => [name, new Count()])) as unknown as Score;
  for (const row of rows) {
    const header = row.date === null ? '' : `---\ndate: ${row.date}\n---\n`;
    const article = extract(readDocument('article.md', `${header}${row.text}`).value);
    const start = header.length;
    const ignored = (row.ignore ?? []).flatMap((words) => placesOf(row.text, words).map(({ start: from, end }) => ({ start: from + start, end: end + start })));
    scoreActors(row, article, start, ignored, counts);
    scoreFigures(row, article.figures, start, ignored, (measure, ok, what) => counts[measure].add(ok, what));
    scoreQuotations(row, article, counts);
  }
  return counts;
}

function scoreActors(row: GoldRow, article: Article, start: number, ignored: readonly Span[], counts: Score): void {
  // Longest surfaces first, so that "Lagos" inside "Lagos State University" is not taken for a mention of the city.
  const wanted = row.actors.flatMap((actor) => [...new Set(actor.mentions)].map((surface) => ({ actor, surface }))).sort((a, b) => b.surface.length - a.surface.length);
  const used: Span[] = [];
  const placed = wanted.map(({ actor, surface }) => {
    const places = placesOf(row.text, surface).map((span) => ({ start: span.start + start, end: span.end + start })).filter((span) => !used.some((other) => overlaps(other, span)));
    used.push(...places);
    return { actor, surface, places };
  });
  const leftOut = (span: Span): boolean => ignored.some((other) => overlaps(other, span)) && !used.some((other) => overlaps(other, span));
  const found = article.mentions.filter((mention) => mention.form !== 'demonym' && !leftOut(mention.span));
  const taken = new Set<number>();
  for (const { actor, surface, places } of placed) {
    const times = actor.mentions.filter((other) => other === surface).length;
    places.forEach((place, nth) => {
      const at = found.findIndex((mention, i) => !taken.has(i) && sameSurface(mention.text, surface) && overlaps(mention.span, place));
      if (at >= 0) taken.add(at);
      // A surface that is listed once and stands there again is right again, but counts once.
      if (nth >= times) return;
      counts['mentions recall'].add(at >= 0, `${row.id}: ${surface}`);
      if (at < 0) return;
      const local = article.actors[found[at]!.actor];
      if (!local) return;
      const kinds = [actor.kind, ...(actor.accept_kinds ?? [])].map(ownKind);
      counts.kinds.add(kinds.includes(local.kind), `${row.id}: ${surface} is ${local.kind}, not ${actor.kind}`);
      counts['actors joined'].add(joinedRight(local.name, actor), `${row.id}: ${surface} → ${local.name}, not ${actor.name}`);
    });
  }
  found.forEach((mention, i) => counts['mentions precision'].add(taken.has(i), `${row.id}: ${mention.text}`));
  for (const actor of row.actors) {
    for (const role of actor.roles ?? []) {
      const stated = article.roles.filter((one) => one.actor >= 0 && joinedRight(article.actors[one.actor]?.name ?? '', actor)).map((one) => one.text);
      counts.roles.add(stated.some((text) => alike(text, role)), `${row.id}: ${actor.name}: ${role} (found: ${stated.join(' · ') || 'none'})`);
    }
  }
}

/** Stet's kind for one of the gold's, which tells agreements, events and products apart. */
function ownKind(kind: string): ActorKind {
  return kind === 'person' || kind === 'organisation' || kind === 'place' ? kind : 'other';
}

/** The same name in another style, or the country's own name for a form of it. */
function joinedRight(name: string, actor: GoldActor): boolean {
  return foldName(name) === foldName(actor.name) || sameName({ name, kind: ownKind(actor.kind) }, { ...actor, kind: ownKind(actor.kind) }) || actor.mentions.some((surface) => foldName(surface) === foldName(name));
}

function scoreQuotations(row: GoldRow, article: Article, counts: Score): void {
  for (const gold of row.quotations) {
    const found = article.quotations.find((one) => one.direct === gold.direct && (contained(one.text, gold.text) || overlap(one.text, gold.text) >= 0.6));
    if (gold.optional) continue;
    counts['quotations found'].add(found !== undefined, `${row.id}: ${gold.text}`);
    if (!found) continue;
    const speaker = found.speaker === null ? null : (article.actors[found.speaker]?.name ?? null);
    const own = row.actors.find((actor) => gold.speaker !== null && (foldName(actor.name) === foldName(gold.speaker) || actor.mentions.includes(gold.speaker)));
    const right = gold.speaker === null ? speaker === null : speaker !== null && (own ? joinedRight(speaker, own) : foldName(speaker) === foldName(gold.speaker));
    counts.speakers.add(right, `${row.id}: ${speaker} said “${gold.text}”, not ${gold.speaker}`);
  }
}

function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

function contained(a: string, b: string): boolean {
  const [left, right] = [words(a).join(' '), words(b).join(' ')];
  return left === right || (Math.min(left.length, right.length) > 12 && (left.includes(right) || right.includes(left)));
}

function overlap(a: string, b: string): number {
  const left = new Set(words(a));
  const right = words(b);
  return right.filter((word) => left.has(word)).length / Math.max(left.size, right.length, 1);
}

/** A role in other words: one holds the other, or most words are shared. */
function alike(a: string, b: string): boolean {
  return contained(a, b) || overlap(a, b) >= 0.5 || words(a).every((word) => words(b).includes(word)) || words(b).every((word) => words(a).includes(word));
}

function sameSurface(a: string, b: string): boolean {
  return fold(a).replace(/[.\s]/g, '') === fold(b).replace(/[.\s]/g, '');
}
