import * as vscode from 'vscode';
import type { Client } from '../client';
import type { CommandId } from '../command-ids';
import { chooseArticles, deleteIndex, rebuildIndex, stopIndexing } from './articles';
import { checkAllDrafts, checkSelection } from './check';
import { confirmClaim, dismissFinding, revokeDecision, showDecisions, undoDecision } from './decisions';
import { exportSheet } from './export-sheet';
import { checkDraft, showEvidence, stepTo } from './findings';
import { applyFix, openSource, openSourceAt } from './fixes';
import { addToBibliography, findActor, findFigure, insertCitation } from './insert';
import { goToPassage } from './lines';
import { changeRule } from './rules';
import { toggleInProblems, toggleUnderlineAll } from './toggles';
import { getStarted, trySample } from './sample';
import { showStatus } from './status';

/** What each command runs. Arguments come from our own links and fixes and are checked by the command that takes them. */
export const commandTable: Readonly<Record<CommandId, (client: Client, ...args: unknown[]) => Promise<unknown>>> = {
  'stet.getStarted': getStarted,
  'stet.trySample': trySample,
  'stet.chooseArticles': chooseArticles,
  'stet.checkDraft': checkDraft,
  'stet.checkSelection': checkSelection,
  'stet.checkAllDrafts': checkAllDrafts,
  'stet.nextFinding': (client) => stepTo(client, 'next'),
  'stet.previousFinding': (client) => stepTo(client, 'previous'),
  'stet.showEvidence': showEvidence,
  'stet.insertCitation': insertCitation,
  'stet.findActor': findActor,
  'stet.findFigure': findFigure,
  'stet.rebuildIndex': rebuildIndex,
  'stet.deleteIndex': deleteIndex,
  'stet.stopIndexing': stopIndexing,
  'stet.showLog': async (client) => client.showLog(),
  'stet.useFigure': (client) => applyFix(client, 'figure', vscode.l10n.t('No figure of a source is offered at the caret.')),
  'stet.correctName': (client) => applyFix(client, 'name', vscode.l10n.t('No corrected name is offered at the caret.')),
  'stet.restoreQuotation': (client) => applyFix(client, 'quotation', vscode.l10n.t('No quotation to restore at the caret.')),
  'stet.openSource': openSource,
  'stet.dismissFinding': dismissFinding,
  'stet.confirmClaim': confirmClaim,
  'stet.undoDecision': undoDecision,
  'stet.showDecisions': showDecisions,
  'stet.revokeDecision': revokeDecision,
  'stet.changeRule': changeRule,
  'stet.exportSheet': exportSheet,
  'stet.toggleUnderlineAll': toggleUnderlineAll,
  'stet.toggleInProblems': toggleInProblems,
  'stet.goToPassage': goToPassage,
  'stet.openSourceAt': openSourceAt,
  'stet.showStatus': showStatus,
  'stet.addToBibliography': addToBibliography,
};
