import { draftOfSentences } from '../../src/cli/given-text';
import type { Corpus } from '../../src/core/corpus/corpus';
import { judge } from '../../src/core/ground/judge';
import { prepare } from '../../src/core/ground/prepare';
import { featuresOf } from '../../src/core/ground/ranker-features';
import type { Standing } from '../../src/core/model';
import { defaultSettings } from '../../src/core/settings';
import { corpusOf, type DataSet } from './grounding-data';
import type { Row } from './train-fit';

/** A pair as the engine judged it: the features of each checked sentence, and the scores it gave them. */
export interface JudgedRow extends Row {
  readonly scores: readonly number[];
  readonly flagged: boolean;
}

/** Judges every pair against its own article alone, as `stet judge` does; the order is that of the data. */
export function judgeAll(sets: readonly DataSet[]): Map<string, JudgedRow[]> {
  const result = new Map<string, JudgedRow[]>();
  const corpora = new Map<string, Corpus>();
  for (const { name, pairs } of sets) {
    const rows: JudgedRow[] = [];
    for (const { doc, docId, claim, backed } of pairs) {
      let corpus = corpora.get(doc);
      if (!corpus) {
        if (corpora.size > 50) corpora.clear();
        corpora.set(doc, (corpus = corpusOf(doc)));
      }
      const article = corpus.open(corpus.articles()[0]?.id ?? 0);
      const draft = draftOfSentences(claim);
      const checked = judge(draft, corpus, defaultSettings).claims.filter(({ standing, score }) => standing !== 'unchecked' || score > 0);
      const sentences = checked.flatMap(({ claim: { sentence }, differences, evidence }) => {
        const own = prepare(draft).sentences[sentence];
        return own && article ? [featuresOf({ draft, sentence: own, differences, matched: evidence.flatMap(({ matched }) => matched).filter(({ kind }) => kind === 'figure' || kind === 'date' || kind === 'actor') }, prepare(article))] : [];
      });
      // DeFacto's corrected summaries are the backed side of its own articles; the parts of SummEdits were made in one way.
      rows.push({ dataset: name === 'defacto_edited' ? 'defacto' : name, group: name.replace(/_.*/, ''), docId, backed, sentences, scores: checked.map(({ score }) => score), flagged: checked.some(({ standing }) => standing === 'missing' || standing === 'conflict') });
    }
    result.set(name, rows);
  }
  return result;
}

/** Claims of each set that are held against another article. */
const MISMATCHED = 60;

/** Standings of claims held against the article of a claim half a set away, the worst of each claim's sentences. */
export function judgeMismatched(sets: readonly DataSet[]): Standing[] {
  const worstFirst: readonly Standing[] = ['conflict', 'missing', 'near', 'found', 'unchecked'];
  return sets.flatMap(({ pairs }) => {
    const step = Math.max(1, Math.floor(pairs.length / MISMATCHED));
    return pairs.filter((_, i) => i % step === 0).flatMap(({ claim, docId }, i): Standing[] => {
      const other = pairs.slice((i * step + Math.floor(pairs.length / 2)) % pairs.length).find((pair) => pair.docId !== docId);
      if (!other) return [];
      const { claims } = judge(draftOfSentences(claim), corpusOf(other.doc), defaultSettings);
      return [worstFirst.find((standing) => claims.some((one) => one.standing === standing)) ?? 'unchecked'];
    });
  });
}
