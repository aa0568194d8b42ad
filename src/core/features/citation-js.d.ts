/** What is used of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean });
    readonly data: readonly { readonly id?: unknown }[];
    format(format: string, options?: unknown): string;
  }
  export const plugins: { readonly config: { get(name: string): { format: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-bibtex';
