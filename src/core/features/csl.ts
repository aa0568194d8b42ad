import type { Metadata } from '../model';

/** An entry of a bibliography in CSL-JSON (https://docs.citationstyles.org, schema 1.0.2), less what articles never state. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'document';
  readonly title?: string;
  readonly 'container-title'?: string;
  /** Whole names: where family and given name part is not guessed. */
  readonly author?: readonly { readonly literal: string }[];
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] };
  readonly URL?: string;
}

/** An article's metadata as an entry of a bibliography under its citation key; what is unknown is left out. */
export function cslItem({ key, title, outlet, author, date, url }: Metadata): CslItem {
  const names = author?.split(/[,;&]|\band\b/).map((name) => name.trim()).filter((name) => name !== '') ?? [];
  return {
    id: key,
    type: outlet === undefined ? 'document' : 'article-newspaper',
    ...(title === undefined ? {} : { title }),
    ...(outlet === undefined ? {} : { 'container-title': outlet }),
    ...(names.length === 0 ? {} : { author: names.map((literal) => ({ literal })) }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url === undefined ? {} : { URL: url }),
  };
}
