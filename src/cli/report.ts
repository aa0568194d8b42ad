import type { Evidence, Finding, JudgedClaim, Severity, Standing } from '../core/model';
import { positionAt } from '../core/text/lines';
import { counted, painted, placeText, visible, type Output } from './print';

/** A passage longer than this is cut: a terminal shows about two lines of it. */
const PASSAGE_LENGTH = 200;

const colours = { warning: 'yellow', information: 'blue', hint: 'cyan' } as const satisfies Record<Severity, string>;
const standings: readonly Standing[] = ['found', 'near', 'conflict', 'missing', 'unchecked'];

/** A finding for people: place, severity and rule, the message, the nearest passage. Lines and columns count from 1, as compilers print them. */
export function findingText(output: Output, path: string, finding: Finding, lineStarts: readonly number[]): string {
  const { line, character } = positionAt(lineStarts, finding.span.start);
  const place = painted(output, 'bold', `${visible(path)}:${line + 1}:${character + 1}`);
  const head = `${place} ${painted(output, colours[finding.severity], finding.severity)} ${finding.rule}: ${visible(finding.text)}`;
  const nearest = finding.evidence[0];
  return `${head}\n    ${visible(finding.message)}\n${nearest ? passageText(output, nearest) : ''}`;
}

/** A passage with the place it stands at. */
export function passageText(output: Output, { location, text }: Evidence): string {
  const words = text.length > PASSAGE_LENGTH ? `${text.slice(0, PASSAGE_LENGTH - 1)}…` : text;
  return `    ${painted(output, 'dim', placeText(location))} ${visible(words)}\n`;
}

/** "12 claims: 5 found, 2 near, …", every claim counted once. */
export function standingsText(claims: readonly JudgedClaim[]): string {
  const counts = standings.map((standing) => ({ standing, count: claims.filter((claim) => claim.standing === standing).length }));
  const parts = counts.filter(({ count }) => count > 0).map(({ standing, count }) => `${count} ${standing}`);
  return `${counted(claims.length, 'claim')}${parts.length > 0 ? `: ${parts.join(', ')}` : ''}`;
}
