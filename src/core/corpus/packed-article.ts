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

/** Nothing is left of an object once all its fields were taken out. */
type Complete = Readonly<Record<string, never>>;

/** A document as bytes; its path and metadata are kept beside it, because they are asked for without the text. */
export function packDocument({ path: _, metadata: __, format, text, blocks, hidden, citations, language, pages, ...rest }: Document): Uint8Array {
  const nothing: Complete = rest;
  void nothing;
  const out = createPacker();
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
export function packContribution({ actors, mentions, roles, figures, quotations, ...rest }: Contribution): Uint8Array {
  const nothing: Complete = rest;
  void nothing;
  const out = createPacker();
  out.bytes(packed(actors, (part) => ({ name, kind, aliases, ...more }) => {
    const all: Complete = more;
    void all;
    part.text(name);
    part.uint(ACTORS.indexOf(kind));
    part.list(aliases, part.text);
  }));
  out.bytes(packed(mentions, (part, place) => {
    let last = 0;
    return ({ span, actor, sentence, form, ...more }) => {
      const all: Complete = more;
      void all;
      place(span);
      part.int(actor);
      // Mentions come in order of position: a sentence is the last one's or one soon after.
      part.int((sentence - last) * NAMES.length + NAMES.indexOf(form));
      last = sentence;
    };
  }));
  out.bytes(packed(roles, (part, place) => ({ actor, text, span, sentence, by, former, ...more }) => {
    const all: Complete = more;
    void all;
    part.int(actor);
    part.text(text);
    place(span);
    part.uint(sentence);
    part.uint(ROLES.indexOf(by) * 2 + (former ? 1 : 0));
  }));
  out.bytes(packed(figures, (part, place) => (figure) => {
    place(figure.span);
    packFigure(part, figure);
  }));
  out.bytes(packed(quotations, (part, place) => ({ span, sentence, direct, speaker, speakerText, verb, ...more }) => {
    const all: Complete = more;
    void all;
    place(span);
    part.uint(sentence);
    part.uint(direct ? 1 : 0);
    part.int(speaker ?? -1);
    part.text(speakerText);
    part.text(verb);
  }));
  return out.packed();
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

function packed<T>(items: readonly T[], write: (part: Packer, place: (span: Span) => void) => (item: T) => void): Uint8Array {
  const part = createPacker();
  part.list(items, write(part, spanPacker(part)));
  return part.packed();
}

function unpacked<T>(bytes: Uint8Array, read: (part: Unpacker, place: () => Span) => T): T[] {
  const part = createUnpacker(bytes);
  const place = spanUnpacker(part);
  return part.list(() => read(part, place));
}

function packFigure(out: Packer, { span: _, text, sentence, kind, value, unit, scale, bound, measures, actors, when, ...rest }: Figure): void {
  const nothing: Complete = rest;
  void nothing;
  out.text(text);
  out.int(sentence);
  out.uint(FIGURES.indexOf(kind) * BOUNDS.length + BOUNDS.indexOf(bound));
  packValue(out, value);
  for (const words of [unit, scale, when]) packWords(out, words);
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
