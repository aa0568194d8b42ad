import { isoDate } from './dates';
import type { Stated } from './front-matter';

/** Titles that programs write by themselves: "Microsoft Word - report.doc", "untitled", names of files. */
const NO_TITLE = /^(?:microsoft (?:word|powerpoint|excel)\b.{0,200}|(?:untitled|document|doc|slide|presentation|page|print|scan|new|layout|template)[ _-]?\d{0,4}|unknown|title|.{1,200}\.(?:docx?|pptx?|xlsx?|pdf|indd|qxd|qxp|tex|dvi|rtf|odt|txt|html?|ai|eps))$/i;
/** Authors that stand for nobody. */
const NO_AUTHOR = /^(?:unknown|anonymous|author|user|owner|admin(?:istrator)?|root|guest|default|microsoft(?: office)?(?: user)?|hp|dell|lenovo|pc|windows(?: user)?|\W*)$/i;

/** Title, author and date that a PDF or DOCX carries, without those that programs put there unasked. */
export function soundStatement(properties: { readonly title?: unknown; readonly author?: unknown; readonly date?: string | undefined }): Stated {
  const title = line(properties.title);
  const author = line(properties.author);
  const date = isoDate(properties.date ?? '');
  return {
    ...(title !== '' && !NO_TITLE.test(title) ? { title } : {}),
    ...(author !== '' && !NO_AUTHOR.test(author) ? { author } : {}),
    ...(date === null ? {} : { date }),
  };
}

function line(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 500).replace(/[\s\u0000-\u001F]+/g, ' ').trim() : '';
}
