import type { Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusCounters } from '../core/corpus/corpus';
import { createBreath } from './breath';
import { readText } from './disk';
import { analyseInSteps, checkDraft, readDraft, type Checked, type OpenDraft } from './drafts';
import type { Guarded } from './guarded';
import type { Project } from './project';
import type { DraftStatus } from './protocol';
import { diagnosticsOf, type Links } from './to-lsp';

/** A draft is judged again once nobody has typed for this long (ms): above the pause between two keys, below what is felt as a wait. */
const CHECK_DELAY_MS = 150;

/** What checking is made of; `projectOf` gives null where no project holds a document, `onChecked` is told of each draft that was checked. */
export interface CheckingPorts {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly projectOf: (uri: string) => Promise<Project | null>;
  readonly linksOf: (project: Project) => Links;
  readonly guarded: Guarded;
  readonly onChecked: (status: DraftStatus) => void;
  readonly log: (line: string) => void;
}

/** Follows the open documents: says which are drafts, checks them when it is time, and sends what was found. */
export function createChecking({ connection, documents, projectOf, linksOf, guarded, onChecked, log }: CheckingPorts) {
  const drafts = new Map<string, OpenDraft>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Drafts that were checked without being opened. */
  const unopened = new Map<string, Project>();
  let later: ReturnType<typeof setTimeout> | undefined;

  /** The open draft of a document: null for an article, and where no corpus is to be held against it. */
  async function admit(uri: string): Promise<OpenDraft | null> {
    const document = documents.get(uri);
    if (!document || !isProse(document)) return null;
    const project = await projectOf(uri);
    if (!project || project.status().state === 'no-corpus') return null;
    if (project.isArticle(uri) && !readDraft(document, project.settings).metadata.draft) return null;
    const known = drafts.get(uri);
    const open = known?.project === project ? known : { uri, document, project };
    open.document = document;
    drafts.set(uri, open);
    return open;
  }

  function forget(uri: string): void {
    clearTimeout(timers.get(uri));
    timers.delete(uri);
    if (drafts.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  function schedule({ uri }: TextDocument, delay: number): void {
    clearTimeout(timers.get(uri));
    timers.set(uri, setTimeout(() => void guarded('checking a draft', null, () => check(uri, false)), delay));
  }

  /** Checks a draft and sends its findings; null where the document is none. With `check.run` manual the first check has to be asked for. */
  async function check(uri: string, asked: boolean): Promise<DraftStatus | null> {
    const open = await admit(uri);
    if (!open) {
      forget(uri);
      return null;
    }
    if (!asked && open.project.settings['check.run'] === 'manual' && !open.checked) return null;
    const before = open.project.corpus.counters;
    // Closed, or of another folder: that is seen to already.
    const isWanted = (): boolean => drafts.get(uri) === open;
    const whole = await analyseInSteps(open, createBreath(), isWanted);
    if (!isWanted()) return null;
    // What was typed meanwhile has scheduled a check of its own; a save or a command is answered now.
    if (!whole && !asked && open.project.settings['check.run'] === 'type') return null;
    const checked = checkDraft(open);
    log(costLine(uri, checked, before, open.project.corpus.counters));
    const { version } = open.document;
    void connection.sendDiagnostics({ uri, version, diagnostics: diagnosticsOf(checked, open.document, linksOf(open.project)) });
    const status = { uri, version, findings: checked.findings.length, more: checked.more.length };
    onChecked(status);
    return status;
  }

  /** Checks a draft that is not open; its findings stay until it is opened, or looked at again with the others. */
  async function checkFile(uri: string): Promise<DraftStatus | null> {
    if (documents.get(uri)) return check(uri, true);
    const project = await projectOf(uri);
    if (!project || project.status().state === 'no-corpus') return null;
    const { value: text } = await readText(project.disk, project.disk.locationOf(uri));
    if (documents.get(uri)) return check(uri, true);
    const document = TextDocument.create(uri, '', 0, text ?? '');
    const draft = text !== null && isProse(document) && project.isDraft(uri, readDraft(document, project.settings).metadata.draft);
    if (!draft) {
      if (unopened.delete(uri)) void connection.sendDiagnostics({ uri, diagnostics: [] });
      return null;
    }
    const checked = checkDraft({ uri, document, project });
    unopened.set(uri, project);
    void connection.sendDiagnostics({ uri, diagnostics: diagnosticsOf(checked, document, linksOf(project)) });
    return { uri, version: 0, findings: checked.findings.length, more: checked.more.length };
  }

  /** One after the other, so that what a person is writing comes first. */
  async function checkUnopened(): Promise<void> {
    for (const uri of [...unopened.keys()]) await guarded('checking a draft that is not open', null, () => checkFile(uri));
  }

  const runOf = ({ uri }: TextDocument): string => drafts.get(uri)?.project.settings['check.run'] ?? 'type';
  /** Opening is told as a change too, and is no typing that a check would wait for. */
  const opened = new WeakSet<TextDocument>();
  documents.onDidOpen(({ document }) => {
    opened.add(document);
    unopened.delete(document.uri);
    schedule(document, 0);
  });
  documents.onDidChangeContent(({ document }) => {
    if (opened.delete(document)) return;
    if (runOf(document) === 'type') schedule(document, CHECK_DELAY_MS);
  });
  documents.onDidSave(({ document }) => {
    if (runOf(document) === 'save') schedule(document, 0);
  });
  documents.onDidClose(({ document }) => forget(document.uri));

  return {
    admit,
    check,
    checkFile,
    /** Articles, settings or decisions changed: every open document is looked at again. */
    again(): void {
      for (const document of documents.all()) schedule(document, 0);
      clearTimeout(later);
      if (unopened.size > 0) later = setTimeout(() => void checkUnopened(), CHECK_DELAY_MS);
    },
    /** Files or folders are gone, or have another name: what was found in drafts that were not open goes with them. */
    gone(uris: readonly string[]): void {
      for (const uri of [...unopened.keys()]) {
        if (!uris.some((each) => uri === each || uri.startsWith(`${each}/`))) continue;
        unopened.delete(uri);
        void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    },
    /** A project is gone: its drafts lose their findings. */
    leave(project: Project): void {
      for (const open of [...drafts.values()]) if (open.project === project) forget(open.uri);
      for (const [uri, its] of [...unopened]) {
        if (its !== project) continue;
        unopened.delete(uri);
        void connection.sendDiagnostics({ uri, diagnostics: [] });
      }
    },
  };
}

/** What a check cost, counted: a line of the log. */
function costLine(uri: string, { analysis: { judged } }: Checked, before: CorpusCounters, after: CorpusCounters): string {
  const { judged: again, reused } = judged.counters;
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  const postings = after.postingsVisited - before.postingsVisited;
  const [opened, asked] = [after.articlesOpened - before.articlesOpened, after.articlesAsked - before.articlesAsked];
  return `${name}: ${again} claims judged, ${reused} kept; ${postings} postings visited, ${opened} articles opened, ${asked} asked for.`;
}

/** Editors that tell no language for a document are taken by the ending of its name. */
function isProse({ languageId, uri }: TextDocument): boolean {
  return languageId === 'markdown' || languageId === 'plaintext' || languageId === 'quarto' || /\.(?:md|markdown|qmd|txt)$/i.test(uri);
}
