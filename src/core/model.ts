/**
 * Every noun of Stet as a readonly type. Nothing here runs.
 * All positions are UTF-16 offsets into one text; line and character exist only at the edges (server, cli).
 */

/** Half-open stretch `[start, end)` of one text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something that could not be read or understood: what it concerns, why, and what the person can do next. */
export interface Problem {
  /** The file, folder or setting it concerns, as the person knows it. */
  readonly subject: string;
  readonly reason: string;
  readonly next?: string;
}

/** A value that is always usable, with what went wrong while it was made. The core returns this instead of throwing. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

export type DocumentFormat = 'text' | 'markdown' | 'html' | 'mail' | 'pdf' | 'docx';

/** Where a piece of metadata was found: `page` is a saved page's own metadata, `document` the properties of a PDF or DOCX. */
export type MetadataOrigin = 'front-matter' | 'page' | 'document' | 'byline' | 'dateline' | 'heading' | 'file-name';

/** What is known about a document as a whole. A missing date is unknown, never today's. */
export interface Metadata {
  /** Citation key as in Pandoc's `[@key]`: `key:` of the front matter, else the file name without its extension. */
  readonly key: string;
  readonly title?: string;
  readonly outlet?: string;
  readonly author?: string;
  /** ISO 8601 at the precision stated: `2024`, `2024-06` or `2024-06-21`. */
  readonly date?: string;
  /** Place of the dateline ("Hanoi, June 21, 2024 –"). */
  readonly place?: string;
  readonly url?: string;
  /** Files that `bibliography:` declares, as Pandoc and Quarto read it; as written. */
  readonly bibliography?: readonly string[];
  /** `confidential: true`: the source must not be named in anything that leaves the desk. */
  readonly confidential: boolean;
  /** `stet: draft` in the front matter, or exported by Stet: never an article. */
  readonly draft: boolean;
  readonly origins: Readonly<Partial<Record<'key' | 'title' | 'outlet' | 'author' | 'date' | 'place' | 'url', MetadataOrigin>>>;
}

export type BlockKind =
  | 'paragraph'
  | 'list-item'
  | 'heading'
  | 'block-quote'
  | 'table'
  | 'code'
  | 'front-matter'
  /** Page debris: share lines, credits, copyright, a lone page number. Never evidence, never a claim. */
  | 'furniture';

/** A stretch of whole lines of one kind. Blocks are in order and never overlap; blank lines belong to none. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** Heading level 1–6; absent elsewhere. */
  readonly level?: number;
}

/** A citation in Pandoc's form, `[@key]` or `@key`; or a footnote or link of a Markdown text, which cites an article only where it leads to one. */
export interface Citation {
  /** Citation key, label of the footnote, or target of the link. */
  readonly key: string;
  /** The `@key` or `^label` itself, without brackets; the words of the link. */
  readonly span: Span;
  readonly via?: 'footnote' | 'link';
}

/** What a reader yields: the text as shown when the file is opened, and its shape. Small enough to store. */
export interface Document {
  /** Path relative to its corpus folder, or the draft's own name; `/` between. */
  readonly path: string;
  readonly format: DocumentFormat;
  /** The decoded file, BOM excluded, CRLF kept; of HTML, mail, PDF and DOCX the extracted text that Open Source shows. Every span of this document counts in it. */
  readonly text: string;
  readonly metadata: Metadata;
  readonly blocks: readonly Block[];
  /** Markup inside blocks (emphasis marks, link targets, code, comments) that is not prose; ordered, disjoint. */
  readonly hidden: readonly Span[];
  readonly citations: readonly Citation[];
  /** Stet reads English; a document in another language is left unchecked. */
  readonly language: 'en' | 'other';
  /** Offset at which each page starts in `text`; absent for documents without pages. */
  readonly pages?: readonly number[];
}

/** One sentence of a document. With its paragraph as context it is the passage: the unit of evidence. */
export interface Sentence {
  readonly span: Span;
  /** Index into `blocks`. */
  readonly block: number;
}

export type ActorKind = 'person' | 'organisation' | 'place' | 'other';

/**
 * How a mention names its actor. `demonym`: "Vietnamese" leads to the place Vietnam.
 * `short`: a surname or a clipped name; `acronym`: initials of the full name.
 */
export type NameForm = 'full' | 'short' | 'acronym' | 'demonym';

/** One actor as a single document knows it: its mentions joined, before the corpus joins documents. */
export interface LocalActor {
  /** Fullest name in the document, without title, article or possessive: "Amina Okafor", "International Court of Justice". */
  readonly name: string;
  readonly kind: ActorKind;
  /** Other forms the document uses: "Okafor", "ICJ". Never the name itself. */
  readonly aliases: readonly string[];
}

/** Words of a document that name an actor. Titles ("President") and possessive endings lie outside the span. */
export interface ActorMention {
  readonly span: Span;
  /** `text.slice(span.start, span.end)` of its document. */
  readonly text: string;
  /** Index into `sentences`; -1 for the place of a dateline, which no sentence holds. */
  readonly sentence: number;
  /** Index into `actors` of the same document; -1 where two actors share the name and nothing decides ("ambiguous"). */
  readonly actor: number;
  readonly form: NameForm;
}

/** What a document says an actor is: "Russian President", "fellow at the Institute of Southeast Asian Studies". */
export interface RoleStatement {
  /** Index into `actors` of the same document. */
  readonly actor: number;
  readonly text: string;
  readonly span: Span;
  readonly sentence: number;
  readonly by: 'title' | 'apposition' | 'copula';
  /** "then-president", "former minister": said of another time. */
  readonly former: boolean;
}

export type FigureKind =
  | 'money' | 'percent' | 'points' | 'measure' | 'count' | 'ordinal' | 'ratio' | 'score' | 'age'
  | 'duration' | 'date' | 'year' | 'decade' | 'period';

export type Bound = 'exact' | 'about' | 'at-least' | 'at-most';

/**
 * A number with its scale applied, a range of numbers, a date in ISO 8601 at the precision stated
 * (`2023`, `2024-06`, `2024-06-20`; a period as `start/end`; without its year `--06`, `--06-20`, a quarter `--33` to `--36`,
 * a half `--40` or `--41` as ISO 8601-2 numbers them; a time of day `16:00`, a stretch between two `19:00/21:00`), or null where it cannot be resolved.
 */
export type FigureValue = number | { readonly min: number; readonly max: number } | string | null;

/** A number as stated: its value, and what, whom and when it is about. */
export interface Figure {
  readonly span: Span;
  readonly text: string;
  /** Index into `sentences`; -1 for the date of a dateline, which no sentence holds. */
  readonly sentence: number;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** ISO 4217 code, UCUM code, or the counted noun in its singular ("troop"); null for a bare number. */
  readonly unit: string | null;
  /** The scale word as stated ("billion"), or null. */
  readonly scale: string | null;
  readonly bound: Bound;
  /** The noun phrase it measures, as the document words it ("bilateral trade"); empty where none is found. */
  readonly measures: string;
  /** For whom: indexes into `actors` of the same document, in order of closeness. */
  readonly actors: readonly number[];
  /** When: ISO 8601 at the precision stated, or null. */
  readonly when: string | null;
}

/** Quoted or reported words and their speaker. */
export interface Quotation {
  /** Direct: the words between the marks, marks excluded. Reported: the clause said. */
  readonly span: Span;
  readonly text: string;
  readonly sentence: number;
  readonly direct: boolean;
  /** Index into `actors`, or null when nobody known is named as speaker. */
  readonly speaker: number | null;
  /** The speaker as worded ("A US embassy spokesperson"), or "". */
  readonly speakerText: string;
  /** The reporting verb as stated ("said", "noted"), or "". */
  readonly verb: string;
}

/** A document with everything that was found in it. Draft and article are one type: a draft is an article nobody has vouched for yet. */
export interface Article extends Document {
  /** Same length as `text`, hidden markup replaced by blanks, so that every span fits both. */
  readonly prose: string;
  readonly sentences: readonly Sentence[];
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly ActorMention[];
  readonly roles: readonly RoleStatement[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
}

export type Draft = Article;

/** Number of an article within its corpus: stable while the article stays, never reused in one session. */
export type ArticleId = number;

/** What tells a changed file from an unchanged one without reading it. */
export interface Fingerprint {
  readonly size: number;
  /** Milliseconds since 1970; 0 where the file system gives none. */
  readonly modified: number;
}

/** A place in an article that a person can open. */
export interface Location {
  readonly article: ArticleId;
  readonly key: string;
  readonly path: string;
  readonly span: Span;
  /** 1-based line of the span's start, for messages ("line 9"). */
  readonly line: number;
  /** 1-based page of the span's start; absent for articles without pages. */
  readonly page?: number | undefined;
}

/** A role with the article, place and date that say so. */
export interface Role {
  readonly text: string;
  readonly former: boolean;
  readonly location: Location;
  /** The article's date, where known. */
  readonly date?: string;
}

/** One actor across all articles. */
export interface Actor {
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  /** As many as `mentions` has, counted without reading them. */
  readonly mentionCount: number;
  /** Articles that name it, in no order. */
  readonly articles: readonly ArticleId[];
  /** Each wording of a role once, as its newest article gives it; newest first. */
  readonly wordings: readonly Role[];
  /** Its first mention in the earliest article; those without a date come last. */
  readonly earliest: Location | undefined;
  /** Every statement of a role, newest first: reads every article that gives one. */
  readonly roles: readonly Role[];
  /** Every mention, in order of path: reads every article that names it. */
  readonly mentions: readonly { readonly location: Location; readonly text: string }[];
}

/** One statement of a figure in one article, its local actors already led to corpus names. */
export interface FigureEntry {
  readonly figure: Figure;
  readonly actorNames: readonly string[];
  readonly location: Location;
}

/**
 * The five disjoint states of a claim. `found`: passages cover it and every typed part agrees; `near`: in part, or but for spelling, hedge or
 * precision; `conflict`: the same matter otherwise; `missing`: nothing covers it; `unchecked`: no claim, or not read.
 */
export type Standing = 'found' | 'near' | 'conflict' | 'missing' | 'unchecked';

/** A sentence or clause of a draft that a source could settle, or that was looked at and left alone. */
export interface Claim {
  readonly span: Span;
  readonly text: string;
  readonly sentence: number;
  /** Why it is not checked ("heading", "question", "first person" …); absent for a claim that is. */
  readonly unchecked?: string;
}

export type DifferenceKind =
  /** Same measure, another value. */
  | 'figure'
  /** Same value but stated more precisely than, or rounded beyond, what the source allows. */
  | 'figure-rounding'
  /** The value stands in the article, but for another actor, measure or time. */
  | 'figure-attachment'
  /** The value stands nowhere near the matter. */
  | 'figure-absent'
  | 'date'
  | 'date-absent'
  | 'actor-spelling'
  /** A known actor where the source names another. */
  | 'actor'
  | 'actor-absent'
  | 'role'
  | 'quote-words'
  | 'quote-speaker'
  | 'quote-absent' | 'phrase-absent'
  /** A negation or antonym on one side only. */
  | 'polarity'
  /** The source hedges, the draft does not. */
  | 'hedge'
  /** Remarks on a claim that stands: they change no standing. */
  | 'sources-disagree'
  | 'single-origin'
  | 'copied-wording'
  | 'citation-unknown'
  | 'citation-mismatch';

/** One typed thing on which claim and passage agree or differ. */
export interface Difference {
  readonly kind: DifferenceKind;
  /** The exact words in the draft. */
  readonly claimSpan: Span;
  readonly claim: string;
  /** The passage's words; null where no passage states any. */
  readonly passageSpan: Span | null;
  readonly passage: string;
  /** The evidence this was read from; null for an absence. */
  readonly evidence: Evidence | null;
  /** What the passage's words are about, for the message ("trade between Russia and Vietnam, 2023"); "" where unknown. */
  readonly about: string;
  /** What would bring the draft's words in line with the source; absent where no single edit does. */
  readonly replacement?: string;
  /** Set where the comparison rests on a loose paraphrase: its finding is Information instead of Warning. */
  readonly loose: boolean;
}

/** Words on which claim and passage agree. */
export interface Match {
  readonly kind: 'figure' | 'date' | 'actor' | 'role' | 'quote' | 'words';
  readonly claimSpan: Span;
  readonly claim: string;
  readonly passageSpan: Span;
  readonly passage: string;
}

/** A passage held against a claim. */
export interface Evidence {
  readonly location: Location;
  readonly text: string;
  readonly matched: readonly Match[];
  readonly differs: readonly Omit<Difference, 'evidence'>[];
  /** Share of the claim's content words that the passage covers, IDF-weighted, 0–1: orders evidence, is never shown. */
  readonly alignment: number;
}

/** A claim with what was found about it. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly standing: Standing;
  /** Best first, at most three. */
  readonly evidence: readonly Evidence[];
  /** What the claim as a whole differs in, one entry for each mistake. */
  readonly differences: readonly Difference[];
  /** How well grounded, 0–1, higher is better; unshifted. For `judge` and for ordering, never shown as a percentage. */
  readonly score: number;
  /** Set where a passage tells of the claim's matter in other words: told `well`, no low score makes it `missing`; told `loosely`, only a draft does that elsewhere keeps its sources' words. */
  readonly told?: 'well' | 'loosely' | undefined;
}

/** A draft with all its claims judged: what rules look at. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly claims: readonly JudgedClaim[];
}

export type Severity = 'warning' | 'information' | 'hint';

/** A change to the draft that the person may choose. */
export interface Edit {
  readonly title: string;
  readonly span: Span;
  readonly text: string;
}

/** What a rule reports. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly standing: Standing;
  readonly span: Span;
  readonly text: string;
  readonly message: string;
  readonly evidence: readonly Evidence[];
  readonly edits: readonly Edit[];
  /** Other places of the draft with the same mistake. */
  readonly also: readonly Span[];
}

/** One kind of difference, put into words. */
export interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  /** Silent until a person gives it a severity. */
  readonly offByDefault?: true;
  readonly check: (judged: JudgedDraft) => readonly Finding[];
}
