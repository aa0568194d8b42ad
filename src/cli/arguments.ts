import { parseArgs } from 'node:util';
import { sheetFormats, type SheetFormat } from '../core/features/sheet/render';
import type { Severity } from '../core/model';

/** The options of all commands alike, whichever of them a command reads; undefined where one was not given. */
export interface Options {
  readonly corpus: readonly string[];
  readonly store: string | undefined;
  readonly format: 'text' | 'json';
  /** Format of a sheet; undefined where the name of its file is to tell. */
  readonly sheetFormat: SheetFormat | undefined;
  readonly failOn: Severity | 'never';
  readonly decisions: boolean;
  readonly pairs: string | undefined;
  readonly out: string | undefined;
  /** The day stands on a sheet. */
  readonly date: boolean;
  readonly checker: string | undefined;
}

/** What the words after `stet` ask for; `command` is undefined where none is named, and may be one that does not exist. */
export interface Invocation {
  readonly command: string | undefined;
  readonly operands: readonly string[];
  readonly help: boolean;
  readonly version: boolean;
  readonly options: Options;
}

/** A command that cannot be carried out; its message names the thing, the reason and the next step. */
export class CannotRun extends Error {}

const formats = ['text', 'json'] as const;
const thresholds = ['warning', 'information', 'hint', 'never'] as const;

/** Reads the words after `stet`. Throws where an option is unknown or has no such value: CannotRun, or Node's own error with a code that starts with ERR_PARSE_ARGS. */
export function parseCommandLine(words: readonly string[]): Invocation {
  const { values, positionals } = parseArgs({
    args: [...words],
    allowPositionals: true,
    options: {
      corpus: { type: 'string', multiple: true },
      store: { type: 'string' },
      format: { type: 'string' },
      'fail-on': { type: 'string' },
      'no-decisions': { type: 'boolean' },
      pairs: { type: 'string' },
      out: { type: 'string' },
      'no-date': { type: 'boolean' },
      checker: { type: 'string' },
      // What editors add by habit to the command of a language server.
      stdio: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
      version: { type: 'boolean' },
    },
  });
  const isSheet = positionals[0] === 'sheet';
  return {
    command: positionals[0],
    operands: positionals.slice(1),
    help: values.help ?? false,
    version: values.version ?? false,
    options: {
      corpus: values.corpus ?? [],
      store: values.store,
      format: isSheet ? 'text' : oneOf('--format', formats, values.format ?? 'text'),
      sheetFormat: isSheet && values.format !== undefined ? oneOf('--format', sheetFormats, values.format) : undefined,
      failOn: oneOf('--fail-on', thresholds, values['fail-on'] ?? 'warning'),
      decisions: !(values['no-decisions'] ?? false),
      pairs: values.pairs,
      out: values.out,
      date: !(values['no-date'] ?? false),
      checker: values.checker,
    },
  };
}

function oneOf<const T extends string>(option: string, allowed: readonly T[], given: string): T {
  const known = allowed.find((each) => each === given);
  if (known === undefined) throw new CannotRun(`${option} is "${given}", but should be one of ${allowed.join(', ')}.`);
  return known;
}

/** What `stet --help` prints. */
export const help = `Stet shows where your sources state what your draft states, and flags what no source backs. Offline.

stet check DRAFT…         findings of each draft
stet index                reads the articles, says how many
stet actors               every actor with aliases, roles and mentions
stet figures              every figure with what it measures, for whom and when
stet quotations           every quotation with its speaker
stet evidence "SENTENCE"  the passages nearest to a sentence
stet judge --pairs FILE.jsonl [--out FILE.jsonl]
                          rows {"id","doc","claim"} in, {"id","score","standing","findings"} out
stet sheet --format html|md|docx|csv|json --out FILE DRAFT
                          the fact-check sheet of a draft; without --format the ending of FILE tells
stet copy --out FILE SHEET.md
                          the copy of a sheet in Markdown, without its notes, byte for byte
stet lsp                  the language server on standard input and output, for any editor

--corpus DIR          folder of articles; may be given several times; else corpus.folders of the settings
--store FILE          keeps the index, so that the next run reads changed articles only
--format text|json    text for people (default), json for programs
--fail-on LEVEL       warning (default), information, hint or never: findings from there on make check exit with 2
--no-decisions        ignore .stet/decisions.jsonl and comments such as <!-- stet: own reporting -->
--no-date             no date on the sheet: the same on every day
--checker NAME        who checks, for the head of the sheet
--help, --version

Settings: .stet/config.json in the nearest folder at or above the first draft (else the current folder) that holds a .stet folder.
Folders and globs in it are relative to that folder. Keys are those of the editor, with or without "stet.": {"corpus.folders": ["articles"]}.

Exit: 0 no finding at or above --fail-on, 2 some, 1 could not run (the reason is on stderr).
`;
