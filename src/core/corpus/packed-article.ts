import type {
  ActorKind, Block, BlockKind, Bound, Citation, Document, DocumentFormat, Figure, FigureKind, FigureValue, LocalActor, Metadata, NameForm, RoleStatement, Span,
} from '../model';
import { readLazily, type Contribution } from './contribution';
import { createPacker, createUnpacker, type Packer, type Unpacker } from './packing';

/** Documents and contributions as bytes. Whoever adds to these lists or fields raises FORMAT in codec.ts; a field that is forgotten here does not compile. */
const FORMATS: readonly DocumentFormat[] = ['text', 'markdown', 'html', 'mail', 'pdf', 'docx'];
const BLOCKS: readonly BlockKind[] = ['paragraph', 'list-item', 'heading', 'block-quote', 'table', 'code', 'front-matter', 'furniture'];
const VIAS = ['', 'footnote', 'link'] as const;
const ACTORS: readonly ActorKind[] = ['person', 'organisation', 'place', 'other'];
const NAMES: readonly NameForm[] = ['full', 'short', 'acronym', 'demonym'];
const ROLES: readonly RoleStatement['by'][] = ['title', 'apposition', 'copula'];
const FIGURES: readonly FigureKind[] = ['money', 'percent', 'points', 'measure', 'count', 'ordinal', 'ratio', 'score', 'age', 'duration', 'date', 'year', 'decade', 'period'];
const BOUNDS: readonly Bound[] = ['exact', 'about', 'at-least', 'at-most'];

/** `T` as long as these are all its fields. */
type Whole<T, Fields extends keyof T> = [Exclude<keyof T, Fields>] extends [never] ? T : never;

/** A document as bytes; its path and metadata are kept beside it, because they are asked for without the text. */
export function packDocument({ format, text, blocks, hidden, citations, language, pages }: Whole<Document, 'path' | 'metadata' | 'format' | 'text' | 'blocks' | 'hidden' | 'citations' | 'language' | 'pages'>): Uint8Array {
  const out = emptied(whole);
  out.uint(FORMATS.indexOf(format));
  out.uint(language === 'en' ? 1 : 0);
  out.text(text);
  const place = spanPacker(out);
  out.list(blocks, ({ kind, span, level = 0 }) => {
    out.uint(BLOCKS.indexOf(kind) + level * BLOCKS.length);
    place(span);
  });
  out.list(hidden, spanPacker(out));
  const cited = spanPacker(out);
  out.list(citations, ({ key, span, via }) => {
    out.text(key);
    cited(span);
    out.uint(VIAS.indexOf(via ?? ''));
  });
  out.uint(pages === undefined ? 0 : 1);
  if (pages !== undefined) out.list(pages, out.uint);
  return out.packed();
}

/** The document that was packed, under its path and metadata. */
export function unpackDocument(bytes: Uint8Array, path: string, metadata: Metadata): Document {
  const from = createUnpacker(bytes);
  const format = FORMATS[from.uint()]!;
  const language = from.uint() === 1 ? 'en' : 'other';
  const text = from.text();
  const place = spanUnpacker(from);
  const blocks = from.list((): Block => {
    const kind = from.uint();
    const level = Math.floor(kind / BLOCKS.length);
    return { kind: BLOCKS[kind % BLOCKS.length]!, span: place(), ...(level === 0 ? {} : { level }) };
  });
  const hidden = from.list(spanUnpacker(from));
  const cited = spanUnpacker(from);
  const citations = from.list((): Citation => {
    const [key, span, via] = [from.text(), cited(), VIAS[from.uint()]];
    return { key, span, ...(via ? { via } : {}) };
  });
  const pages = from.uint() === 1 ? from.list(from.uint) : undefined;
  return { path, format, text, metadata, blocks, hidden, citations, language, ...(pages === undefined ? {} : { pages }) };
}

/** A contribution as bytes, each of its lists for itself. */
export function packContribution({ actors, mentions, roles, figures, quotations }: Whole<Contribution, 'actors' | 'mentions' | 'roles' | 'figures' | 'quotations'>): Uint8Array {
  const out = emptied(whole);
  out.bytes(packed(actors, packActor));
  // Mentions come in order of position: a sentence is the last one's or one soon after.
  let last = 0;
  out.bytes(packed(mentions, (part, place, { span, actor, sentence, form }: Whole<Contribution['mentions'][number], 'span' | 'actor' | 'sentence' | 'form'>) => {
    place(span);
    part.int(actor);
    part.int((sentence - last) * NAMES.length + NAMES.indexOf(form));
    last = sentence;
  }));
  out.bytes(packed(roles, packRole));
  out.bytes(packed(figures, packFigure));
  out.bytes(packed(quotations, packQuotation));
  return out.packed();
}

function packActor(out: Packer, _: Place, { name, kind, aliases }: Whole<LocalActor, 'name' | 'kind' | 'aliases'>): void {
  out.text(name);
  out.uint(ACTORS.indexOf(kind));
  out.list(aliases, out.text);
}

function packRole(out: Packer, place: Place, { actor, text, span, sentence, by, former }: Whole<RoleStatement, 'actor' | 'text' | 'span' | 'sentence' | 'by' | 'former'>): void {
  out.int(actor);
  out.text(text);
  place(span);
  out.uint(sentence);
  out.uint(ROLES.indexOf(by) * 2 + (former ? 1 : 0));
}

type PackedQuotation = Contribution['quotations'][number];
function packQuotation(out: Packer, place: Place, { span, sentence, direct, speaker, speakerText, verb }: Whole<PackedQuotation, 'span' | 'sentence' | 'direct' | 'speaker' | 'speakerText' | 'verb'>): void {
  place(span);
  out.uint(sentence);
  out.uint(direct ? 1 : 0);
  out.int(speaker ?? -1);
  out.text(speakerText);
  out.text(verb);
}

/** The contribution that was packed. */
export function unpackContribution(bytes: Uint8Array): Contribution {
  const from = createUnpacker(bytes);
  // All five are cut out at once, in their order; reading what one holds waits until it is asked for.
  const [actors, mentions, roles, figures, quotations] = [from.bytes(), from.bytes(), from.bytes(), from.bytes(), from.bytes()];
  return readLazily({
    actors: () => unpacked(actors, (part): LocalActor => ({ name: part.text(), kind: ACTORS[part.uint()]!, aliases: part.list(part.text) })),
    mentions: () => {
      let last = 0;
      return unpacked(mentions, (part, place) => {
        const [span, actor, step] = [place(), part.int(), part.int()];
        const form = NAMES[step & (NAMES.length - 1)]!;
        return { span, actor, sentence: (last += Math.floor(step / NAMES.length)), form };
      });
    },
    roles: () =>
      unpacked(roles, (part, place): RoleStatement => {
        const [actor, text, span, sentence, by] = [part.int(), part.text(), place(), part.uint(), part.uint()];
        return { actor, text, span, sentence, by: ROLES[by >>> 1]!, former: (by & 1) === 1 };
      }),
    figures: () => unpacked(figures, (part, place): Figure => unpackFigure(part, place())),
    quotations: () =>
      unpacked(quotations, (part, place) => {
        const [span, sentence, direct, speaker, speakerText, verb] = [place(), part.uint(), part.uint() === 1, part.int(), part.text(), part.text()];
        return { span, sentence, direct, speaker: speaker < 0 ? null : speaker, speakerText, verb };
      }),
  });
}

/** What is written into while one article is packed: making it anew for each of its lists would take longer than writing. */
const [whole, list] = [createPacker(), createPacker()];

function emptied(out: Packer): Packer {
  out.empty();
  return out;
}

type Place = (span: Span) => void;

function packed<T>(items: readonly T[], write: (out: Packer, place: Place, item: T) => void): Uint8Array {
  const out = emptied(list);
  const place = spanPacker(out);
  out.list(items, (item) => write(out, place, item));
  return out.written();
}

function unpacked<T>(bytes: Uint8Array, read: (part: Unpacker, place: () => Span) => T): T[] {
  const part = createUnpacker(bytes);
  const place = spanUnpacker(part);
  return part.list(() => read(part, place));
}

type FigureField = 'span' | 'text' | 'sentence' | 'kind' | 'value' | 'unit' | 'scale' | 'bound' | 'measures' | 'actors' | 'when';
function packFigure(out: Packer, place: Place, { span, text, sentence, kind, value, unit, scale, bound, measures, actors, when }: Whole<Figure, FigureField>): void {
  place(span);
  out.text(text);
  out.int(sentence);
  out.uint(FIGURES.indexOf(kind) * BOUNDS.length + BOUNDS.indexOf(bound));
  packValue(out, value);
  packWords(out, unit);
  packWords(out, scale);
  packWords(out, when);
  out.text(measures);
  out.list(actors, out.int);
}

function unpackFigure(from: Unpacker, span: Span): Figure {
  const [text, sentence, kind, value] = [from.text(), from.int(), from.uint(), unpackValue(from)];
  const [unit, scale, when] = [unpackWords(from), unpackWords(from), unpackWords(from)];
  const [measures, actors] = [from.text(), from.list(from.int)];
  return { span, text, sentence, kind: FIGURES[Math.floor(kind / BOUNDS.length)]!, value, unit, scale, bound: BOUNDS[kind % BOUNDS.length]!, measures, actors, when };
}

function packValue(out: Packer, value: FigureValue): void {
  if (value === null) out.uint(0);
  else if (typeof value === 'number') {
    out.uint(1);
    out.double(value);
  } else if (typeof value === 'string') {
    out.uint(2);
    out.text(value);
  } else {
    out.uint(3);
    out.double(value.min);
    out.double(value.max);
  }
}

function unpackValue(from: Unpacker): FigureValue {
  const form = from.uint();
  if (form === 0) return null;
  if (form === 1) return from.double();
  return form === 2 ? from.text() : { min: from.double(), max: from.double() };
}

function packWords(out: Packer, words: string | null): void {
  out.uint(words === null ? 0 : 1);
  if (words !== null) out.text(words);
}

function unpackWords(from: Unpacker): string | null {
  return from.uint() === 0 ? null : from.text();
}

/** Spans as steps from one start to the next, which are small because lists are in order of position. */
function spanPacker(out: Packer): (span: Span) => void {
  let last = 0;
  return ({ start, end }) => {
    out.int(start - last);
    out.int(end - start);
    last = start;
  };
}

function spanUnpacker(from: Unpacker): () => Span {
  let last = 0;
  return () => {
    const start = (last += from.int());
    return { start, end: start + from.int() };
  };
}
