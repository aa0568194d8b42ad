import type { Block, Metadata, Quotation, RoleStatement, Sentence, LocalActor, ActorMention } from '../../src/core/model';
import { findActors } from '../../src/core/extract/actors';
import { findQuotations } from '../../src/core/extract/quotations';
import { splitSentences } from '../../src/core/text/sentences';

const metadata: Metadata = { key: 'a', confidential: false, draft: false, origins: {} };

export interface Scanned {
  readonly text: string;
  readonly actors: readonly LocalActor[];
  readonly mentions: readonly ActorMention[];
  readonly roles: readonly RoleStatement[];
  readonly quotations: readonly Quotation[];
}

/** Paragraphs are lines; a line that starts with "# " is a heading. */
export function scan(source: string): Scanned {
  const blocks: Block[] = [];
  let at = 0;
  let text = '';
  for (const line of source.split('\n')) {
    const heading = line.startsWith('# ');
    const shown = heading ? line.slice(2) : line;
    if (shown !== '') blocks.push({ kind: heading ? 'heading' : 'paragraph', span: { start: at, end: at + shown.length }, ...(heading ? { level: 1 } : {}) });
    text += shown + '\n';
    at = text.length;
  }
  const sentences: Sentence[] = splitSentences(text, blocks);
  const found = findActors(text, sentences, { blocks, metadata, text });
  const quotations = findQuotations(text, sentences, found.actors, found.mentions, { roles: found.roles, blocks });
  return { text, ...found, quotations };
}

const LETTER = { person: 'p', organisation: 'o', place: 'l', other: 'x' } as const;

/** Actors as "p Ada Quist" in the order of their first mention. */
export function named(source: string): string[] {
  return scan(source).actors.map((actor) => `${LETTER[actor.kind]} ${actor.name}`);
}
