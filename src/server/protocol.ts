/**
 * The few messages of our own between an editor's client and the server; everything else is plain LSP.
 * Types and names only: client and server share this file and nothing else. Bytes travel as Base64, ranges as LSP ranges.
 */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Scope } from '../core/decisions/decision';
import type { SheetFormat } from '../core/features/sheet/render';
import type { Problem, Span, Standing } from '../core/model';
import type { Settings } from '../core/settings';

/** What a client may tell the server when it starts it; every field can be missing, as it is in other editors. */
export interface InitializationOptions {
  /** Folder the index is kept in, as a URI; without it nothing is kept between runs. */
  readonly storage?: string;
  /** The client has the commands named in `clientCommands`, so that cards and fixes may link to them. */
  readonly commands?: boolean;
  /** Address of a rule's help page with `{rule}` in the place of its id; without it the server names its own file. */
  readonly help?: string;
  /** The client shows `stet-source:` documents, whose text it asks for with `stet/source`. */
  readonly sources?: boolean;
  /** Messages in the reader's language by the English ones, as `vscode.l10n.bundle` has them; English without. */
  readonly words?: Readonly<Record<string, string>>;
  /** The client answers the `stet/files` and `stet/reader` requests. */
  readonly files?: boolean;
  /** As `stet/trust` gives it; trusted without. */
  readonly chosenFolders?: ChosenFolders;
}

/** Folders, as URIs, that a person chose to be read although nobody trusts the workspace; null where it is trusted, and may name any. */
export type ChosenFolders = readonly string[] | null;

/** Commands of the client that cards and fixes run. Nothing else is ever linked. */
export const clientCommands = {
  openSource: 'stet.openSourceAt',
  dismiss: 'stet.dismissFinding',
} as const;

/** How far the index of a folder is; `no-corpus` where none of the corpus folders exists, `stopped` where indexing ended before all was read. */
export type IndexState = 'no-corpus' | 'indexing' | 'ready' | 'stopped';

/** How one workspace folder is doing; sent whenever it changes. */
export interface ProjectStatus {
  /** URI of the folder, and its name as the person knows it. */
  readonly folder: string;
  readonly name: string;
  readonly state: IndexState;
  /** Articles seen to of those that have to be read; equal when nothing is left. */
  readonly done: number;
  readonly total: number;
  readonly articles: number;
  readonly origins: number;
  /** Of the last run: articles read afresh, and articles taken from the kept index unread. */
  readonly read: number;
  readonly reused: number;
  readonly problems: readonly Problem[];
  /** The settings the client itself needs, all layers merged. */
  readonly revealDelay: number;
  readonly inProblems: boolean;
  readonly underlineAll: boolean;
  readonly corpusFolders: readonly string[];
  readonly rules: Settings['rules'];
}

/** How one open draft is doing; sent after each check. */
export interface DraftStatus {
  readonly uri: string;
  readonly version: number;
  /** Findings shown, and findings left out by the cap. */
  readonly findings: number;
  readonly more: number;
}

/** Some words of a document; lines and UTF-16 characters count from 0. */
export interface Place {
  readonly uri: string;
  readonly range: Range;
}

/** Runs after a citation was inserted, with URI of the draft and citation key; no link ever runs it. */
export const bibliographyCommand = 'stet.addToBibliography';

/** The quick fix that gives a rule another severity, with URI of the draft and rule; no link ever runs it. */
export const changeRuleCommand = 'stet.changeRule';

/** The quick fix that confirms a claim as checked; no link ever runs it. */
export const confirmCommand = 'stet.confirmClaim';

/** One line of a pick list. */
export interface Choice {
  readonly label: string;
  readonly description: string;
  readonly detail: string;
  /** Where the choice stands in an article. */
  readonly place?: Place;
  /** What inserting the choice writes into the draft; of an article its citation key. */
  readonly insert: string;
}

/** What a pick list offers for insertion; `citations` are articles by their keys. */
export type PickList = 'actors' | 'figures' | 'citations';

/** A change that a finding offers; `kind` tells which command offers it too. */
export interface Fix {
  readonly kind: FixKind;
  readonly rule: string;
  readonly title: string;
  /** Where the finding stands in the draft. */
  readonly range: Range;
  /** The change, and what belongs with it. */
  readonly edits?: readonly TextEdit[];
  /** Citation key of the article it cites. */
  readonly cites?: string;
  readonly source?: Place;
}

/** What a fix does; the client's commands tell by it which fixes of a finding are theirs. */
export type FixKind = 'figure' | 'name' | 'quotation' | 'citation' | 'source' | 'dismiss' | 'confirm' | 'rule' | 'other';

/** An entry for the bibliography of a draft, and what kept one from being made. */
export interface BibliographyEntry {
  readonly entry: { readonly uri: string; readonly name: string; /** The file does not exist yet. */ readonly create: boolean; readonly edit: TextEdit } | null;
  readonly problems: readonly Problem[];
}

/** Data of each diagnostic: what the client needs to keep quiet while a sentence is typed. */
export interface DiagnosticData {
  /** Range of the sentence the finding stands in. */
  readonly sentence: Range;
}

/** One place of a finding: a finding with several places is several of these. */
export interface FindingSummary {
  readonly rule: string;
  readonly range: Range;
  readonly message: string;
}

/** The trees beside the editor. */
export type ViewName = 'claims' | 'sources' | 'actors' | 'figures';

/** Branches that only gather others; the client words them. Standings gather claims. */
export type BranchName = Standing | 'reopened' | 'decided' | 'outlet' | 'origin' | 'skipped' | 'to-check' | 'disagreeing' | 'in-draft' | 'in-articles';

/** One line of a tree: a branch that gathers others, or words of a draft or an article. */
export interface ViewNode {
  /** The same line keeps its id while draft and articles change. */
  readonly id: string;
  readonly kind: 'branch' | 'claim' | 'finding' | 'passage' | 'decision' | 'article' | 'file' | 'actor' | 'figure' | 'statement';
  readonly branch?: BranchName;
  /** One line of words; of an outlet its name, "" where an article names none. */
  readonly label: string;
  readonly detail: string;
  /** Lines a branch gathers; of an outlet or an origin its articles. */
  readonly count?: number;
  /** Claims of the draft that these articles back, and those they contradict. */
  readonly backs?: number;
  readonly against?: number;
  readonly standing?: Standing;
  /** Where it stands in the draft. */
  readonly draft?: Place;
  /** Where in an article, for `stet/place`: only what is opened is looked up. */
  readonly source?: { readonly path: string; readonly span: Span };
  /** Set on a claim that somebody confirmed as checked. */
  readonly confirmed?: true;
  /** Id of the decision it shows. */
  readonly decision?: string;
  /** There are lines below it. */
  readonly opens: boolean;
}

/** The lines below one line of a tree. */
export interface ViewPage {
  readonly nodes: readonly ViewNode[];
  /** Lines that the cap left out. */
  readonly more: number;
}

/** What the trees are about: the draft's claims by standing, and where there are no claims the reason. */
export interface ViewSummary {
  readonly counts: Readonly<Record<Standing, number>> | null;
  readonly why: 'no-draft' | 'not-ready' | 'other-language' | null;
}

/** One claim as it is drawn in the text. */
export interface ClaimMark {
  readonly standing: Standing;
  /** Its words but for those that a finding marks: two lines under one word could not be told apart. */
  readonly words: readonly Range[];
  readonly end: Range['end'];
}

/** How the claims of some words stand: counts, one line, and a text with every claim and its evidence. */
export interface SelectionReport {
  readonly counts: Readonly<Record<Standing, number>>;
  readonly head: string;
  readonly text: string;
}

/** What a writer answers: that a finding does not hold, or that a claim was checked and does. */
export type Verdict = 'dismissed' | 'confirmed';

/** What became of an answer: how many decisions it is, the words of the first, and what kept them from being written. */
export interface Decided {
  readonly words: string;
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** A decision that holds. */
export interface DecisionLine {
  readonly id: string;
  readonly verdict: Verdict;
  /** Null for a claim that was confirmed. */
  readonly rule: string | null;
  readonly reason: string;
  readonly words: string;
  /** The claim's words as they stood. */
  readonly claim: string;
  /** Null where it holds in every draft. */
  readonly draft: { readonly name: string; readonly uri: string } | null;
  readonly scope: Scope;
  readonly by: string;
  /** ISO 8601, "" where none is written down. */
  readonly at: string;
}

/** What stands in a folder, by its name alone; a link is told as a link, whatever it leads to. */
export interface DirectoryEntry {
  readonly name: string;
  readonly kind: 'file' | 'directory' | 'link' | 'other';
}

/** What stands at a URI: its size in bytes, and when it was changed in milliseconds since 1970. */
export interface FileStat {
  readonly kind: DirectoryEntry['kind'];
  readonly size: number;
  readonly modified: number;
}

/**
 * Scheme of the read-only documents that show the text of an HTML, PDF, DOCX or mail file, in which its spans count. The path is for people,
 * the query is the file's own URI.
 */
export const sourceScheme = 'stet-source';

interface DraftPosition {
  readonly uri: string;
  /** UTF-16 line and character. */
  readonly position: Range['start'];
}

/** What a fact-check sheet is to be. */
export interface SheetOrder {
  readonly uri: string;
  readonly format: SheetFormat;
  /** The day to print, ISO 8601; null for a sheet that is the same on every day. */
  readonly date: string | null;
  readonly checker: string | null;
  /** The editor holds text that is not saved. */
  readonly unsaved: boolean;
}

/** Requests of the client to the server. */
export interface ServerRequests {
  /** Checks one draft now, whatever `check.run` says. Null where the document is no draft; then `why` is told by the status. */
  'stet/check': { params: { readonly uri: string }; result: DraftStatus | null };
  /** Checks a draft that need not be open; null where the file is no draft. */
  'stet/checkFile': { params: { readonly uri: string }; result: DraftStatus | null };
  /** Holds selected words against the corpus: of a draft by their range in it, of any other document as a text of their own. Null where no corpus is ready. */
  'stet/checkSelection': { params: { readonly uri: string; readonly text: string; readonly range: Range }; result: SelectionReport | null };
  /** Findings of a draft in order of position. */
  'stet/findings': { params: { readonly uri: string }; result: readonly FindingSummary[] };
  'stet/fixes': { params: DraftPosition; result: readonly Fix[] };
  /** What the hover at a position shows, as plain text; null where nothing is known. */
  'stet/evidence': { params: DraftPosition; result: { readonly text: string } | null };
  /** The choices of a pick list for what was typed so far, best first; without a draft those of every folder. */
  'stet/pick': { params: { readonly uri: string | null; readonly list: PickList; readonly text: string }; result: readonly Choice[] };
  /** Edits that cite an article at a position, in the style of the setting; null where no article has the key. */
  'stet/cite': { params: DraftPosition & { readonly key: string }; result: readonly TextEdit[] | null };
  /** What adds an article to the bibliography that the draft declares. */
  'stet/bibliography': { params: { readonly uri: string; readonly key: string }; result: BibliographyEntry };
  /** Records one answer to everything in the ranges, with what kept it from being written; null where nothing stands there. An empty range means what stands at it. */
  'stet/decide': {
    params: { readonly uri: string; readonly ranges: readonly Range[]; readonly verdict: Verdict; readonly scope: Scope; readonly reason: string };
    result: Decided | null;
  };
  /** Takes back what was decided last; null where nothing was. */
  'stet/undo': { params: { readonly uri: string | null }; result: (Decided & { readonly verdict: Verdict }) | null };
  /** Takes back one decision; null where it no longer holds. */
  'stet/revoke': { params: { readonly id: string }; result: Decided | null };
  /** Every decision that holds in the folder of `uri`, or in all of them, the latest first. */
  'stet/decisions': { params: { readonly uri: string | null }; result: readonly DecisionLine[] };
  /** Rebuilds the index of the folder that holds `uri`, or of all folders. Answers when it is done or stopped. */
  'stet/rebuild': { params: { readonly uri: string | null }; result: readonly ProjectStatus[] };
  /** Deletes the index of the folder that holds `uri`, or of all folders, with what kept it from being removed. Rebuilding brings it back. */
  'stet/deleteIndex': { params: { readonly uri: string | null }; result: readonly Problem[] };
  /** Counts what indexing a folder would read, without reading it. */
  'stet/count': { params: { readonly folder: string }; result: { readonly files: number; readonly bytes: number; readonly problems: readonly Problem[] } };
  /** Text extracted from the file of an article, by its URI; null where no corpus has it. */
  'stet/source': { params: { readonly uri: string }; result: { readonly text: string } | null };
  /** The lines below `parent`, the outermost where it is null, for this draft or, where there is none, for the articles alone. */
  'stet/view': { params: { readonly view: ViewName; readonly uri: string | null; readonly parent: string | null }; result: ViewPage };
  'stet/place': { params: { readonly uri: string | null; readonly source: NonNullable<ViewNode['source']> }; result: Place | null };
  'stet/summary': { params: { readonly uri: string | null }; result: ViewSummary };
  /** Every claim of a draft with its standing, in order of position. */
  'stet/marks': { params: { readonly uri: string }; result: readonly ClaimMark[] };
  /** The fact-check sheet of an open draft as it stands, and its coverage in words; null where the document is no draft, or the index is not ready. */
  'stet/sheet': { params: SheetOrder; result: { readonly base64: string; readonly coverage: string } | null };
  'stet/status': { params: { readonly uri: string | null }; result: readonly ProjectStatus[] };
}

/** Requests of the server to the client: files that the server cannot reach by itself. All answer null for what is not there. */
export interface ClientRequests {
  'stet/files/read': { params: { readonly uri: string; readonly limit: number }; result: { readonly base64: string } | null };
  /** Null once it is written, else why it could not be. */
  'stet/files/write': { params: { readonly uri: string; readonly base64: string }; result: { readonly problem: string } | null };
  'stet/files/stat': { params: { readonly uri: string }; result: FileStat | null };
  'stet/files/directory': { params: { readonly uri: string }; result: readonly DirectoryEntry[] | null };
  /** Source text of the reading worker, for hosts where a worker cannot load a file by its address. */
  'stet/reader/source': { params: null; result: string };
}

/** Notifications of the client to the server. */
export interface ServerNotifications {
  'stet/stop': { readonly uri: string | null };
  /** Trust was given, or a folder was chosen. */
  'stet/trust': { readonly chosenFolders: ChosenFolders };
}

/** Notifications of the server to the client. */
export interface ClientNotifications {
  'stet/statusChanged': ProjectStatus;
  /** A folder is none of ours any more. */
  'stet/folderClosed': { readonly folder: string };
  'stet/draftChecked': DraftStatus;
}
