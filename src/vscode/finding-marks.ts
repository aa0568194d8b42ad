import * as vscode from 'vscode';

/** Findings drawn in the text alone, for those who want none in the Problems panel. */
export interface FindingMarks extends vscode.Disposable {
  /** Draws these findings of a document in place of those drawn before. */
  set(uri: vscode.Uri, diagnostics: readonly vscode.Diagnostic[]): void;
}

/** The editor's own colours for problems, by severity. A wave has no decoration option of its own; the theme's colours stand in CSS variables. */
const colors: Readonly<Record<vscode.DiagnosticSeverity, string>> = {
  [vscode.DiagnosticSeverity.Error]: 'editorWarning-foreground',
  [vscode.DiagnosticSeverity.Warning]: 'editorWarning-foreground',
  [vscode.DiagnosticSeverity.Information]: 'editorInfo-foreground',
  [vscode.DiagnosticSeverity.Hint]: 'editorInfo-foreground',
};

/** Draws nothing until findings are set. */
export function findingMarks(): FindingMarks {
  const held = new Map<string, readonly vscode.Diagnostic[]>();
  const types = new Map<vscode.DiagnosticSeverity, vscode.TextEditorDecorationType>();
  const typeOf = (severity: vscode.DiagnosticSeverity): vscode.TextEditorDecorationType => {
    const line = severity === vscode.DiagnosticSeverity.Hint ? 'dotted' : 'wavy';
    const known = types.get(severity) ?? vscode.window.createTextEditorDecorationType({ textDecoration: `underline ${line} var(--vscode-${colors[severity]}) 1px` });
    types.set(severity, known);
    return known;
  };
  const drawIn = (editor: vscode.TextEditor): void => {
    const diagnostics = held.get(editor.document.uri.toString());
    if (!diagnostics && types.size === 0) return;
    for (const severity of [vscode.DiagnosticSeverity.Warning, vscode.DiagnosticSeverity.Information, vscode.DiagnosticSeverity.Hint]) {
      const mine = (diagnostics ?? []).filter((each) => each.severity === severity);
      if (mine.length > 0 || types.has(severity)) editor.setDecorations(typeOf(severity), mine.map(decorated));
    }
  };
  const listening = vscode.Disposable.from(
    vscode.window.onDidChangeVisibleTextEditors((editors) => editors.forEach(drawIn)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => held.delete(uri.toString())),
  );
  return {
    set(uri, diagnostics) {
      const id = uri.toString();
      if (diagnostics.length === 0) held.delete(id);
      else held.set(id, diagnostics);
      vscode.window.visibleTextEditors.filter(({ document }) => document.uri.toString() === id).forEach(drawIn);
    },
    dispose() {
      listening.dispose();
      types.forEach((type) => type.dispose());
    },
  };
}

/** A finding with its message on hover, as plain words: they hold words of the articles. */
function decorated({ range, message, code }: vscode.Diagnostic): vscode.DecorationOptions {
  const said = new vscode.MarkdownString();
  said.appendText(`${message} (${String(typeof code === 'object' ? code.value : code)})`);
  return { range, hoverMessage: said };
}
