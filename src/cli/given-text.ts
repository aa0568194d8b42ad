import { extract } from '../core/extract/extract';
import type { Article, Draft } from '../core/model';
import { readDocument } from '../core/read/read';
import { defaultSettings, type Settings } from '../core/settings';

/** A draft made of sentences given on the command line or in a row: all of it prose, whatever its shape would make it in a file (a short line without a full stop is a heading there). */
export function draftOfSentences(text: string, { language }: Pick<Settings, 'language'> = defaultSettings): Draft {
  const { value } = readDocument('sentence.txt', text);
  return extract({ ...value, blocks: [{ kind: 'paragraph', span: { start: 0, end: value.text.length } }], hidden: [] }, language);
}

/** An article whose text stands in a row of a file rather than in a file of its own. */
export function articleOfText(path: string, text: string): Article {
  return extract(readDocument(path, text).value);
}
