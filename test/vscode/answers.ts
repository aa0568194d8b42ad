import * as vscode from 'vscode';

/** What a command showed: messages as they read, the kind of everything else. */
export interface Answers {
  readonly shown: string[];
  stop(): void;
}

const messages = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;
const dialogs = ['showQuickPick', 'showInputBox', 'showOpenDialog', 'showSaveDialog', 'showWorkspaceFolderPick'] as const;

/** Stands in for the person: notes what is shown and closes it unanswered. */
export function hearAnswers(): Answers {
  const shown: string[] = [];
  const { window, commands } = vscode;
  const before = { createQuickPick: window.createQuickPick, setStatusBarMessage: window.setStatusBarMessage, showTextDocument: window.showTextDocument };
  const others = Object.fromEntries([...messages, ...dialogs].map((name) => [name, window[name]]));
  const { executeCommand } = commands;
  Object.assign(window, {
    ...Object.fromEntries(messages.map((name) => [name, async (message: string) => void shown.push(message)])),
    ...Object.fromEntries(dialogs.map((name) => [name, async () => void shown.push(`(${name})`)])),
    setStatusBarMessage: (message: string) => (shown.push(message), { dispose: () => undefined }),
    showTextDocument: async (...args: Parameters<typeof before.showTextDocument>) => (shown.push('(document)'), before.showTextDocument(...args)),
    createQuickPick: () => {
      const pick = before.createQuickPick();
      shown.push('(pick list)');
      pick.onDidChangeActive(() => pick.hide());
      setTimeout(() => pick.hide(), 700);
      return pick;
    },
  });
  Object.assign(commands, {
    executeCommand: (id: string, ...args: unknown[]) => {
      if (id.startsWith('workbench.')) shown.push(`(${id})`);
      return executeCommand(id, ...args);
    },
  });
  return {
    shown,
    stop() {
      Object.assign(window, { ...before, ...others });
      Object.assign(commands, { executeCommand });
    },
  };
}
