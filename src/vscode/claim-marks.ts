import * as vscode from 'vscode';
import type { Standing } from '../core/model';
import type { ClaimMark, ProjectStatus } from '../server/protocol';

/** Line and sign of each standing: told apart without colour, and from findings, whose lines are waves. No tick: what is found is not thereby right. */
const looks: Readonly<Record<Standing, { readonly line: string; readonly color: string; readonly sign: string }>> = {
  found: { line: '1px solid', color: 'editorLineNumber.foreground', sign: '●' },
  near: { line: '1px dashed', color: 'editorInfo.foreground', sign: '≈' },
  missing: { line: '2px dotted', color: 'editorInfo.foreground', sign: '○' },
  conflict: { line: '2px solid', color: 'editorWarning.foreground', sign: '≠' },
  unchecked: { line: '', color: 'editorLineNumber.foreground', sign: '–' },
};

interface Ports {
  /** How the folder of a document is doing. */
  readonly statusOf: (uri: vscode.Uri) => ProjectStatus | undefined;
  readonly marksOf: (uri: string) => Promise<readonly ClaimMark[]>;
  readonly toRange: (range: ClaimMark['words'][number]) => vscode.Range;
}

/** Draws every claim of the visible drafts with its standing, where `stet.findings.underlineAll` is on. */
export interface ClaimMarks extends vscode.Disposable {
  /** Something was checked or set: draw again. */
  draw(): void;
}

/** Draws from the first call of `draw` on, and anew for each editor that comes into view. */
export function claimMarks({ statusOf, marksOf, toRange }: Ports): ClaimMarks {
  const types = new Map<string, vscode.TextEditorDecorationType>();
  /** The types are made on first need: most people never turn this on. */
  const typeOf = (part: 'line' | 'sign', standing: Standing): vscode.TextEditorDecorationType => {
    const known = types.get(part + standing) ?? vscode.window.createTextEditorDecorationType(part === 'line' ? lineOf(standing) : signOf(standing));
    types.set(part + standing, known);
    return known;
  };
  const clear = (editor: vscode.TextEditor): void => types.forEach((type) => editor.setDecorations(type, []));

  async function drawIn(editor: vscode.TextEditor): Promise<void> {
    const { uri, version } = editor.document;
    if (statusOf(uri)?.underlineAll !== true) return clear(editor);
    const marks = await marksOf(uri.toString());
    // Words typed meanwhile have moved the claims; their own check draws again.
    if (editor.document.version !== version) return;
    for (const standing of Object.keys(looks) as Standing[]) {
      const mine = marks.filter((mark) => mark.standing === standing);
      editor.setDecorations(typeOf('line', standing), mine.flatMap(({ words }) => words.map(toRange)));
      editor.setDecorations(typeOf('sign', standing), mine.map(({ end }) => toRange({ start: end, end })));
    }
  }

  const draw = (): void => vscode.window.visibleTextEditors.forEach((editor) => void drawIn(editor));
  const listening = vscode.window.onDidChangeVisibleTextEditors(draw);
  return {
    draw,
    dispose() {
      listening.dispose();
      types.forEach((type) => type.dispose());
    },
  };
}

function lineOf(standing: Standing): vscode.DecorationRenderOptions {
  const [width, style] = looks[standing].line.split(' ');
  const { ClosedClosed: rangeBehavior } = vscode.DecorationRangeBehavior;
  if (!width || !style) return { rangeBehavior };
  return { rangeBehavior, borderWidth: `0 0 ${width} 0`, borderStyle: style, borderColor: new vscode.ThemeColor(looks[standing].color) };
}

function signOf(standing: Standing): vscode.DecorationRenderOptions {
  const { color, sign } = looks[standing];
  return { after: { contentText: sign, color: new vscode.ThemeColor(color), margin: '0 0 0 0.25ch', fontWeight: 'normal', fontStyle: 'normal' } };
}
