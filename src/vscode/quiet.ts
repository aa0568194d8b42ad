import * as vscode from 'vscode';
import type { HandleDiagnosticsSignature } from 'vscode-languageclient';
import type { DiagnosticData } from '../server/protocol';

/** A sentence as the server's diagnostics name it, 0-based. */
type Sentence = DiagnosticData['sentence'];

/** A place in a document as an editor counts: line and UTF-16 character, both from 0. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** What was last typed in a document. */
export interface LastEdit {
  readonly position: Position;
  /** Milliseconds on any clock. */
  readonly at: number;
}

/**
 * Whether a finding waits: the last edit and the caret both stand in its sentence, and less than `delay` ms have passed since.
 * A caret that merely moves into a sentence hides nothing.
 */
export function waits(sentence: Sentence | undefined, edit: LastEdit | undefined, caret: Position | undefined, now: number, delay: number): boolean {
  if (!sentence || !edit || !caret || now - edit.at >= delay) return false;
  return holds(sentence, edit.position) && holds(sentence, caret);
}

function holds({ start, end }: Sentence, { line, character }: Position): boolean {
  const afterStart = line > start.line || (line === start.line && character >= start.character);
  const beforeEnd = line < end.line || (line === end.line && character <= end.character);
  return afterStart && beforeEnd;
}

interface Held {
  readonly uri: vscode.Uri;
  /** The document's version when they came: positions of an older version are not shown again. */
  readonly version: number | undefined;
  readonly diagnostics: vscode.Diagnostic[];
  readonly next: HandleDiagnosticsSignature;
}

/** Holds back findings in the sentence that is being typed; everything else passes at once to `show`. */
export function createQuiet(show: (uri: vscode.Uri, diagnostics: vscode.Diagnostic[], next: HandleDiagnosticsSignature) => void) {
  const edits = new Map<string, LastEdit>();
  const latest = new Map<string, Held>();
  const delays = new Map<string, number>();
  /** One for each document with findings that wait. */
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  const delayFor = (uri: string): number => [...delays].filter(([folder]) => uri.startsWith(`${folder}/`)).sort(([a], [b]) => b.length - a.length)[0]?.[1] ?? Math.max(1500, ...delays.values());
  const caretIn = (uri: string): Position | undefined => {
    const editor = vscode.window.activeTextEditor;
    return editor?.document.uri.toString() === uri ? editor.selection.active : undefined;
  };
  const release = ({ uri, diagnostics, next }: Held): void => {
    const id = uri.toString();
    const delay = delayFor(id);
    const shown = diagnostics.filter((each) => !waits((each as { data?: DiagnosticData }).data?.sentence, edits.get(id), caretIn(id), Date.now(), delay));
    show(uri, shown, next);
    stopWaiting(id);
    if (shown.length === diagnostics.length) return;
    timers.set(id, setTimeout(again, Math.max(1, (edits.get(id)?.at ?? 0) + delay - Date.now()), id));
  };
  const stopWaiting = (id: string): void => {
    clearTimeout(timers.get(id));
    timers.delete(id);
  };
  const again = (id: string): void => {
    stopWaiting(id);
    const held = latest.get(id);
    if (held && held.version === versionOf(held.uri)) release(held);
  };

  const listening = vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const change = contentChanges.at(-1);
      if (!change) return;
      const id = document.uri.toString();
      edits.set(id, { position: document.positionAt(change.rangeOffset + change.text.length), at: Date.now() });
    }),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      const id = textEditor.document.uri.toString();
      if (timers.has(id)) again(id);
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      const id = uri.toString();
      edits.delete(id);
      latest.delete(id);
      stopWaiting(id);
    }),
  );

  return {
    /** How long findings wait in drafts below a folder (its URI), ms. */
    setDelay: (folder: string, delay: number): void => void delays.set(folder, delay),
    handleDiagnostics(this: void, uri: vscode.Uri, diagnostics: vscode.Diagnostic[], next: HandleDiagnosticsSignature): void {
      const held = { uri, version: versionOf(uri), diagnostics, next };
      latest.set(uri.toString(), held);
      release(held);
    },
    dispose(): void {
      timers.forEach((timer) => clearTimeout(timer));
      listening.dispose();
    },
  };
}

function versionOf(uri: vscode.Uri): number | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.version;
}
