import type { BlockKind, Finding, Rule } from '../model';
import { say } from '../text/say';

/** Blocks whose words are the writer's prose; code and front matter may say XX as they like. */
const PROSE: ReadonlySet<BlockKind> = new Set(['paragraph', 'list-item', 'heading', 'table']);

/**
 * Marks writers leave for what is still to come (AP and Chicago desk usage): TK and its runs, XX before a unit or alone, question marks in
 * a row, and bracketed notes to oneself. Roman numerals ("Super Bowl XX") are told apart below by the capitalised word before them.
 */
const PLACEHOLDER =
  /(?<![\p{L}\p{N}])(?:TK(?:TK){0,9}|[$\u20AC\u00A3]?X{2,9}|TB[ACD])(?![\p{L}\p{N}])|\?{3,9}|\[(?:verify|check|confirm|source\??|sources\??|cite|citation needed|who\??|when\??|where\??|fill in|(?:insert|add|name|date|figure|number|quote)(?: [^\]\n]{0,60})?|tk[^\]\n]{0,60})\]/giu;

/** What stands in for something the writer still has to find out. */
export const placeholder: Rule = {
  id: 'placeholder',
  title: 'Something is still to come',
  severity: 'warning',
  check: ({ draft }) =>
    draft.blocks
      .filter((block) => PROSE.has(block.kind))
      .flatMap((block) => {
        const prose = draft.prose.slice(block.span.start, block.span.end);
        return [...prose.matchAll(PLACEHOLDER)].filter((match) => isPlaceholder(prose, match[0], match.index)).map((match): Finding => {
          const span = { start: block.span.start + match.index, end: block.span.start + match.index + match[0].length };
          const text = draft.text.slice(span.start, span.end);
          return {
            rule: 'placeholder', severity: 'warning', standing: 'unchecked', span, text,
            message: say('{0} stands for something that is still to come.', text), evidence: [], edits: [], also: [],
          };
        });
      }),
};

/** Letters only in capitals ("tk" may be a domain); XX after a capitalised word is a numeral, and before "chromosome" a name. */
function isPlaceholder(prose: string, words: string, at: number): boolean {
  if (words.startsWith('[') || words.startsWith('?')) return true;
  if (words !== words.toUpperCase()) return false;
  if (!words.includes('X') || /^[$\u20AC\u00A3]/.test(words)) return true;
  return !/\p{Lu}[\p{L}'\u2019]{0,40}\s$/u.test(prose.slice(Math.max(0, at - 42), at)) && !/^[\s-](?:chromosome|century)/i.test(prose.slice(at + words.length, at + words.length + 12));
}
