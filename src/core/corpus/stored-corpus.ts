import type { Outcome } from '../model';
import { agrees, ALIGNED, bytesInMemory, GENERATION_LETTERS, lengthOf, openSections, packSections, sumsOf, type Sections, type StoreBytes } from './codec';
import { Corpus } from './corpus';
import { createInvertedIndex, type InvertedIndex, type SealedPostings } from './inverted-index';
import { keptDirectories, packDirectories } from './kept-directories';
import { keptRecords, packMetadata, packRecords } from './kept-records';
import { addressOf } from './named-paths';
import { once } from './once';
import { createTableReader, unpackTexts, type TableReader } from './packed-tables';
import { createPacker, createUnpacker, type Packer, type Unpacker } from './packing';
import type { ArticleRecord } from './record';
import { allSteps, inSteps, inStretches, type Steps } from './steps';
import { createTableWriter, packTexts, type TableWriter } from './table-writer';
import { say } from '../text/say';

/** The sections of a store in their order; the last holds the articles, each part with sums of its own. */
const SECTIONS = ['records', 'metadata', 'index', 'names', 'withheld', 'clearing', 'origins', 'actors', 'figures', 'articles'] as const;
type Section = (typeof SECTIONS)[number];

/** Articles of a step, whose words are gone through for their sums. */
const ARTICLES = 16;

/** The corpus as bytes, in pieces to be written one behind the other. `generation`, sixteen hexadecimal digits, names this state, so that what is written later can say which state it follows. */
function encodeParts(corpus: Corpus, generation?: string): readonly Uint8Array[] {
  return allSteps(encoded(corpus, generation));
}

/** The same in small steps: whoever takes them may do other things between them, or leave the rest. Null once the corpus has changed meanwhile, or `isDisturbed`. */
export function* encodeInSteps(corpus: Corpus, generation?: string, isDisturbed: () => boolean = () => false): Steps<readonly Uint8Array[] | null> {
  const { version } = corpus;
  const steps = encoded(corpus, generation);
  while (corpus.version === version && !isDisturbed()) {
    const step = steps.next();
    if (step.done) return step.value;
    yield;
  }
  return null;
}

function* encoded(corpus: Corpus, generation = '0'.repeat(GENERATION_LETTERS)): Steps<readonly Uint8Array[]> {
  const { records, index, directories } = corpus.contents();
  yield;
  const articles: Uint8Array[] = [];
  const sums: (readonly [number, number])[] = [];
  yield* inSteps(records.length, (at) => {
    const { packed } = records[at]!;
    for (const part of [packed.document, packed.contribution]) {
      articles.push(part);
      sums.push(sumsOf(part));
    }
  }, ARTICLES);
  const tables = { names: (out: TableWriter) => packNames(out, records), ...packDirectories(directories, records) };
  const sections = [
    yield* sectionOf((out) => packRecords(out, records, sums, articles)),
    yield* sectionOf((out) => packMetadata(out, records)),
    yield* sectionOf((out) => packIndex(out, index, records)),
  ];
  for (const name of ['names', 'withheld', 'clearing', 'origins', 'actors', 'figures'] as const) {
    const writer = createTableWriter();
    yield* tables[name](writer);
    sections.push(yield* sectionOf(writer.pack));
  }
  return yield* packSections(sections, articles, generation);
}

/** The same as one. */
export function encodeCorpus(corpus: Corpus, generation?: string): Uint8Array {
  return joined(encodeParts(corpus, generation));
}

/** Pieces one behind the other. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(lengthOf(parts));
  let end = 0;
  for (const part of parts) {
    bytes.set(part, end);
    end += part.length;
  }
  return bytes;
}

/** The corpus that was encoded, or null with the reason: damaged, or written by another version. It is then built anew. */
export function decodeCorpus(bytes: Uint8Array): Outcome<Corpus | null> {
  return openCorpus(bytesInMemory(bytes));
}

/**
 * The corpus of a store. With `onDamage` only what is asked for is read, and then held against its sums: where they are wrong, `onDamage` is called first, and
 * the corpus answers as if that part held nothing, or not at all: it has to be thrown away. Without it all of the store is looked at first.
 */
export function openCorpus(bytes: StoreBytes, onDamage?: () => void): Outcome<Corpus | null> {
  const sections = openSections(bytes);
  if (sections === 'version') return rebuild(say('was written by another version of Stet'));
  if (sections === 'damaged' || sections.size !== SECTIONS.length) return rebuild(say('is damaged'));
  const damaged = onDamage ?? (() => undefined);
  const section = (name: Section): Uint8Array => {
    const found = sections.at(SECTIONS.indexOf(name));
    if (found === null) damaged();
    return found ?? emptySections().at(SECTIONS.indexOf(name))!;
  };
  // Paths, sizes and times are always asked for, and nothing else at a start where nothing changed.
  if (sections.at(0) === null) return rebuild(say('is damaged'));
  const records = keptRecords(createUnpacker(section('records')), () => createUnpacker(section('metadata')), (from, length, even, odd) => {
    const part = sections.part(SECTIONS.indexOf('articles'), from, length);
    if (part !== null && agrees(part, 0, even, odd)) return part;
    damaged();
    return null;
  });
  const tables = (name: Section): TableReader => createTableReader(createUnpacker(section(name)));
  if (onDamage === undefined && !(SECTIONS.slice(0, -1).every((_, at) => sections.at(at) !== null) && records.areSound())) return rebuild(say('is damaged'));
  const index = once(() => createInvertedIndex(keptPostings(createUnpacker(section('index')))));
  const names = once(() => {
    const from = tables('names');
    return { byKey: from.table(), byUrl: from.table() };
  });
  return { value: new Corpus({ records, index, names, directories: keptDirectories(tables, records) }), problems: [] };
}

const emptySections = once((): Sections => openSections(bytesInMemory(encodeCorpus(new Corpus()))) as Sections);

function* sectionOf(pack: (out: Packer) => Steps<void>): Steps<readonly Uint8Array[]> {
  const out = createPacker();
  yield* pack(out);
  return out.parts(ALIGNED);
}

/** Postings with their articles under running numbers, as records have them. */
function* packIndex(out: Packer, index: InvertedIndex, records: readonly ArticleRecord[]): Steps<void> {
  const { keys, offsets, documents, counts, inUse, lengths } = yield* index.sealed();
  /** By the numbers that articles have in the session, which end with the last in use. */
  const [numbers, ownLengths] = [new Uint32Array((inUse.at(-1) ?? 0) + 1), new Uint32Array((inUse.at(-1) ?? 0) + 1)];
  records.forEach(({ id }, at) => void (numbers[id] = at + 1));
  inUse.forEach((id, at) => void (ownLengths[id] = lengths[at]!));
  yield* packTexts(out, Array.from({ length: keys.size }, (_, place) => keys.at(place)));
  yield;
  out.words(offsets);
  const articles = new Uint32Array(documents.length);
  yield* inStretches(documents.length, (at, end) => {
    for (; at < end; at++) articles[at] = numbers[documents[at]!]!;
  });
  out.words(articles);
  out.bytes(new Uint8Array(counts.buffer, counts.byteOffset, counts.byteLength));
  out.words(Uint32Array.from(records, ({ id }) => ownLengths[id]!));
}

function keptPostings(from: Unpacker): SealedPostings {
  const [keys, offsets, documents, counts, lengths] = [unpackTexts(from), from.words(), from.words(), from.bytes().slice(), from.words()];
  return { keys, offsets, documents, counts: new Uint16Array(counts.buffer), inUse: Uint32Array.from(lengths.keys(), (at) => at + 1), lengths };
}

/** What citations lead to articles by. */
function* packNames(out: TableWriter, records: readonly ArticleRecord[]): Steps<void> {
  const [byKey, byUrl] = [out.table(), out.table()];
  yield* inSteps(records.length, (at) => {
    const { key, url } = records[at]!.metadata;
    byKey(key, at + 1);
    if (url !== undefined) byUrl(addressOf(url), at + 1);
  });
}

function rebuild(reason: string): Outcome<null> {
  return { value: null, problems: [{ subject: say('index'), reason, next: say('It is rebuilt from the articles.') }] };
}
