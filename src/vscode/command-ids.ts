/** Every command a person can run from the palette; `package.json` holds their titles. */
export const paletteCommands = [
  'stet.getStarted', 'stet.trySample', 'stet.chooseArticles', 'stet.checkDraft', 'stet.checkSelection', 'stet.checkAllDrafts', 'stet.nextFinding', 'stet.previousFinding', 'stet.showEvidence', 'stet.insertCitation',
  'stet.findActor', 'stet.findFigure', 'stet.rebuildIndex', 'stet.deleteIndex', 'stet.stopIndexing', 'stet.showLog', 'stet.useFigure', 'stet.correctName',
  'stet.toggleUnderlineAll', 'stet.toggleInProblems', 'stet.restoreQuotation', 'stet.openSource', 'stet.dismissFinding', 'stet.confirmClaim', 'stet.undoDecision', 'stet.showDecisions', 'stet.changeRule', 'stet.exportSheet',
] as const;

/** Commands of the views' lines; the palette does not list them. */
export const viewCommands = ['stet.goToPassage', 'stet.revokeDecision'] as const;

/** Commands that links, fixes and the status item run with arguments; they are in no palette. */
export const linkedCommands = ['stet.openSourceAt', 'stet.showStatus', 'stet.addToBibliography'] as const;

/** Every command of the extension, whoever may run it. */
export type CommandId = (typeof paletteCommands)[number] | (typeof viewCommands)[number] | (typeof linkedCommands)[number];
