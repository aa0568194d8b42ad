import type { Block, Draft, Span } from '../../model';
import { oneLine } from '../card';
import type { CopyBlock, CopyPiece, SheetClaim, SheetCopy } from './model';
import type { Redaction } from './redact';

/** The draft cut into pieces at the edges of blocks, hidden markup, claims and the words of findings. */
export function copyOf(draft: Draft, claims: readonly SheetClaim[], redaction: Redaction): SheetCopy {
  const edges = edgesOf(draft, claims, redaction);
  const pieces: CopyPiece[] = [];
  const blocks: CopyBlock[] = [];
  const claimAt = follow(claims.map(({ span }, index) => ({ span, index })));
  const hiddenAt = follow(draft.hidden.map((span, index) => ({ span, index })));
  const blockAt = follow(draft.blocks.map(({ span }, index) => ({ span, index })));
  let open: { readonly block: Block; readonly from: number } | undefined;
  const close = (): void => {
    if (open) blocks.push({ kind: open.block.kind, level: open.block.level ?? 0, from: open.from, to: pieces.length });
    open = undefined;
  };
  for (let i = 0; i + 1 < edges.length; i++) {
    const span = { start: edges[i]!, end: edges[i + 1]! };
    const block = draft.blocks[blockAt(span.start) ?? -1];
    if (block !== open?.block) {
      close();
      if (block) open = { block, from: pieces.length };
    }
    const claim = claims[claimAt(span.start) ?? -1];
    const why = claim ? claim.why.findIndex((finding) => finding.span.start <= span.start && span.end <= finding.span.end) : -1;
    pieces.push({
      text: redaction.copy(span),
      hidden: hiddenAt(span.start) !== undefined,
      claim: claim?.number ?? null,
      why: why < 0 ? null : why,
      last: claim !== undefined && claim.span.end === span.end,
    });
  }
  close();
  const withheld = pieces.map(({ text }) => text).join('') !== draft.text;
  return { path: draft.path, withheld, blocks, pieces };
}

/** Every place where something begins or ends, ascending, within the text; a citation is never cut, nor what is withheld. */
function edgesOf(draft: Draft, claims: readonly SheetClaim[], { withheld }: Redaction): number[] {
  const spans: Span[] = [...draft.blocks.map(({ span }) => span), ...draft.hidden, ...claims.flatMap((claim) => [claim.span, ...claim.why.map(({ span }) => span)])];
  const whole = [...draft.citations.map(({ span }) => span), ...withheld];
  const within = (at: number): boolean => whole.some(({ start, end }) => start < at && at < end);
  const all = new Set([0, draft.text.length, ...spans.flatMap(({ start, end }) => [start, end])].filter((at) => at >= 0 && at <= draft.text.length && !within(at)));
  return [...all].sort((a, b) => a - b);
}

/** Index of the span that holds an offset; offsets are asked for in ascending order, spans lie in order. */
function follow(spans: readonly { readonly span: Span; readonly index: number }[]): (at: number) => number | undefined {
  let next = 0;
  return (at) => {
    while (next < spans.length && spans[next]!.span.end <= at) next++;
    const here = spans[next];
    return here && here.span.start <= at ? here.index : undefined;
  };
}

/** Words of the draft on one line as a person reads them: without markup, and without what is confidential. */
export function wordsAt(draft: Draft, { start, end }: Span, redaction: Redaction): string {
  let text = '';
  let at = start;
  for (const hidden of draft.hidden) {
    if (hidden.end <= at || hidden.start >= end) continue;
    const [from, to] = [Math.max(hidden.start, at), Math.min(hidden.end, end)];
    const markup = redaction.copy({ start: from, end: to });
    text += redaction.copy({ start: at, end: from }) + (isShown({ hidden: true, text: markup }) ? markup : '');
    at = to;
  }
  return oneLine(text + redaction.copy({ start: at, end }));
}

/** Markup is left out of what is read as prose, except what a reader has to see: code, citations and notes. */
export function isShown({ hidden, text }: Pick<CopyPiece, 'hidden' | 'text'>): boolean {
  return !hidden || /^(?:`|-?@|\[[-^@]|\[?Source [A-Z]{1,4} \(on file\))/.test(text);
}
