import type { Severity, Span, Standing } from '../../model';
import type { Decision, Scope } from '../../decisions/decision';

/** The fact-check sheet of one draft: one model, many renderings. Everything in it may leave the desk: what is confidential is withheld already. */
export interface Sheet {
  readonly schema: 'stet/1';
  readonly kind: 'fact-check-sheet';
  readonly statement: string;
  readonly draft: { readonly path: string; readonly title: string | null; /** SHA-256 of its text in UTF-8. */ readonly digest: string | null; readonly unsaved: boolean };
  readonly corpus: SheetCorpus;
  readonly tool: { readonly name: 'Stet'; readonly version: string };
  /** As the caller gives it; null on a sheet that is to be the same on every day. */
  readonly date: string | null;
  readonly checker: string | null;
  readonly coverage: Coverage;
  readonly blocking: readonly Blocking[];
  readonly claims: readonly SheetClaim[];
  readonly unchecked: readonly UncheckedClaim[];
  readonly singleOrigin: readonly { readonly claim: number; readonly source: string }[];
  readonly decisions: readonly SheetDecision[];
  readonly sources: readonly SheetSource[];
  readonly limits: readonly string[];
  /** The draft as it may be shown. */
  readonly copy: SheetCopy;
}

/** The articles that the draft was held against, in numbers; `confidential` says how many of them are withheld. */
export interface SheetCorpus {
  readonly articles: number;
  readonly origins: number;
  readonly confidential: number;
  readonly skipped: readonly { readonly path: string; readonly reason: string }[];
  /** SHA-256 over path and SHA-256 of each article that is not confidential, in order of path. */
  readonly digest: string | null;
}

/** What a claim holds that can be ticked off by itself; `wording` stands for a claim that holds none of the others. */
export type ClaimType = 'name' | 'number' | 'date' | 'quote' | 'attribution' | 'wording';

/** How many claims have each standing. */
export type Counts = Readonly<Record<Standing, number>>;

/** How much of the draft was looked up. `claims` is the denominator: every sentence once. */
export interface Coverage {
  readonly claims: number;
  readonly counts: Counts;
  /** Claims that hold such a thing; one claim may count in several rows. */
  readonly byType: readonly { readonly type: ClaimType; readonly claims: number; readonly counts: Counts }[];
  readonly unchecked: readonly { readonly reason: string; readonly claims: number }[];
  readonly cannot: readonly string[];
}

/** What has to be settled before the copy goes out. */
export interface Blocking {
  readonly kind: 'conflict' | 'quotation' | 'placeholder';
  /** Number of the claim; null where none stands there. */
  readonly claim: number | null;
  readonly line: number;
  readonly words: string;
  readonly why: string;
}

/** A claim that was looked up. */
export interface SheetClaim {
  /** Counts from 1 in the order of the draft. */
  readonly number: number;
  readonly span: Span;
  readonly line: number;
  readonly text: string;
  readonly standing: Standing;
  readonly types: readonly ClaimType[];
  readonly why: readonly SheetFinding[];
  readonly passages: readonly SheetPassage[];
  /** Independent origins among the passages that may be named. */
  readonly origins: number;
  readonly checked: { readonly by: string | null; readonly at: string | null; readonly note: string | null } | null;
}

/** A finding on a claim, or what differs where no rule speaks. */
export interface SheetFinding {
  readonly rule: string | null;
  readonly severity: Severity | null;
  readonly standing: Standing;
  readonly span: Span;
  readonly words: string;
  readonly message: string;
  /** Why it may stand, where somebody has decided so. */
  readonly dismissed: string | null;
}

/** A passage that a claim was held against; lines count from 1. Of a confidential source path, line, page and words are null. */
export interface SheetPassage {
  /** Citation key, or the name of a confidential source. */
  readonly source: string;
  readonly confidential: boolean;
  readonly path: string | null;
  readonly line: number | null;
  readonly page: number | null;
  readonly text: string | null;
}

/** A sentence of the draft that was not looked up, and why; the line counts from 1. */
export interface UncheckedClaim {
  readonly span: Span;
  readonly line: number;
  readonly text: string;
  readonly reason: string;
}

/** A decision or an inline comment on the draft, and whether its words still read as they did; `claim` is null where no claim of the sheet has them. */
export interface SheetDecision {
  readonly claim: number | null;
  readonly rule: string | null;
  readonly words: string;
  readonly verdict: Decision['verdict'];
  readonly reason: string;
  readonly scope: Scope | 'comment';
  readonly by: string | null;
  readonly at: string | null;
  readonly note: string | null;
  /** What reads otherwise than when it was decided; empty while it holds. */
  readonly changes: readonly { readonly of: 'claim' | 'passage'; readonly before: string | null; readonly now: string | null }[];
}

/** An article that passages of this sheet come from, with the numbers of their claims. Of a confidential one only the name it is given here is told. */
export interface SheetSource {
  readonly source: string;
  readonly confidential: boolean;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly author: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly path: string | null;
  readonly digest: string | null;
  /** Number of its origin on this sheet: sources with one number are near-duplicates. Null for a confidential source, whose likeness to an open one would give it away. */
  readonly origin: number | null;
  readonly claims: readonly number[];
}

/** The copy in pieces that follow one another without a gap; its text is all of them joined. */
export interface SheetCopy {
  readonly path: string;
  /** True where a confidential source was named in the copy and is withheld there. */
  readonly withheld: boolean;
  readonly blocks: readonly CopyBlock[];
  readonly pieces: readonly CopyPiece[];
}

/** A block of the copy as a run of its pieces; `level` is that of a heading. */
export interface CopyBlock {
  readonly kind: 'paragraph' | 'list-item' | 'heading' | 'block-quote' | 'table' | 'code' | 'furniture' | 'front-matter';
  readonly level: number;
  /** Index of its first piece, and of the one after its last. */
  readonly from: number;
  readonly to: number;
}

/** A stretch of the copy that is alike throughout: in one claim or none, marked by one finding or none, prose or markup. */
export interface CopyPiece {
  readonly text: string;
  /** Markup that is no prose. */
  readonly hidden: boolean;
  /** Number of the claim it belongs to; null outside claims. */
  readonly claim: number | null;
  /** The words a finding is about: index into the claim's `why`. */
  readonly why: number | null;
  /** The claim ends with this piece. */
  readonly last: boolean;
}

/** The sentence that stands on every sheet. */
export const statement = 'This sheet shows where wording, names and figures occur in the supplied files. It does not establish that the sources are right.';

/** A standing by sign and word, so that it needs no colour. No tick: what is found is not thereby right. */
export const signs: Readonly<Record<Standing, { readonly sign: string; readonly word: string; readonly says: string }>> = {
  found: { sign: '●', word: 'Found', says: 'a passage covers it and every typed part agrees' },
  near: { sign: '≈', word: 'Near', says: 'a passage covers part of it, or all but for spelling, hedge or precision' },
  conflict: { sign: '≠', word: 'Conflict', says: 'the same matter stands otherwise in a source' },
  missing: { sign: '○', word: 'Missing', says: 'no passage covers it, which does not make it false' },
  unchecked: { sign: '–', word: 'Unchecked', says: 'not looked up' },
};

/** The standings as a sheet counts them, the best first. */
export const standings: readonly Standing[] = ['found', 'near', 'conflict', 'missing', 'unchecked'];

/** What a checker ticks off, in the order of the desk's forms. */
export const marks = ['name', 'number', 'date', 'quote', 'attribution'] as const satisfies readonly ClaimType[];
