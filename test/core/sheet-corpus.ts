import { Corpus } from '../../src/core/corpus/corpus';
import type { Decision } from '../../src/core/decisions/decision';
import { extract } from '../../src/core/extract/extract';
import { makeSheet, type SheetRequest } from '../../src/core/features/sheet/sheet';
import { renderSheet, type SheetFormat } from '../../src/core/features/sheet/render';
import type { Sheet } from '../../src/core/features/sheet/model';
import type { Draft } from '../../src/core/model';
import { readDocument } from '../../src/core/read/read';
import { defaultSettings } from '../../src/core/settings';

export function corpusFrom(files: Readonly<Record<string, string>>): Corpus {
  const corpus = new Corpus();
  for (const [path, text] of Object.entries(files)) corpus.put(extract(readDocument(path, text).value), { size: text.length, modified: 1 });
  return corpus;
}

export function draftFrom(text: string): Draft {
  return extract(readDocument('draft.md', text).value);
}

export function sheetOf(text: string, files: Readonly<Record<string, string>>, more: Partial<SheetRequest> & { readonly decisions?: readonly Decision[] } = {}): Promise<Sheet> {
  return makeSheet({
    draft: draftFrom(text), path: 'draft.md', decisionPath: 'draft.md', unsaved: false, corpus: corpusFrom(files), settings: defaultSettings, decisions: [], skipped: [], version: '0.1.0', date: null, checker: null, ...more,
  });
}

export function textOfSheet(sheet: Sheet, format: SheetFormat): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(renderSheet(sheet, format));
}

/** Articles on a harbour, and a draft with one of each kind of mistake. */
export const harbour = {
  'harbour.md': '---\ntitle: A new quay for Lindhaven\noutlet: Coast Gazette\ndate: 2024-03-02\nauthor: Ida Brandt\n---\n\nThe port of Lindhaven handled 45 million tonnes of cargo in 2023. Harbour master Marta Vellin said: "The new quay will open before the winter storms." The quay cost €82 million.\n\nLindhaven has belonged to the Norland League since 1998.\n',
  'harbour-reprint.md': '---\ntitle: Lindhaven builds\noutlet: Evening Tide\n---\n\nThe port of Lindhaven handled 45 million tonnes of cargo in 2023. Harbour master Marta Vellin said: "The new quay will open before the winter storms." The quay cost €82 million.\n\nLindhaven has belonged to the Norland League since 1998.\n',
  'ferries.md': '---\ntitle: Ferries\noutlet: Coast Gazette\n---\n\nNorthline carried 312,000 passengers between Lindhaven and Orsk in 2023. Its ferries run on methanol.\n',
};

export const harbourDraft = `---
title: The harbour
---

# The harbour

The port of Lindhaven handled 54 million tonnes of cargo in 2023. Northline carried 312,000 passengers between Lindhaven and Orsk in 2023 [@ferries]. Harbour master Marta Vellin said: “The new quay will open after the winter storms.”

What next? The **quay** cost €82 million. The crane lifts TK tonnes. Students in Orsk paint the lighthouse every spring.
`;
