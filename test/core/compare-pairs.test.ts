import { comparePairs } from '../../src/core/ground/compare-pairs';
import { finds, type Sources } from '../support/compared';
import { findsAlone } from '../support/compared-alone';

/** Drafts that name others than an article does, where it names two or three together. */
function named(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: ['actor'], agrees: [] });
}

describe('people named side by side', () => {
  named('Nils Aro and Ada Lind switched sides in the vote on the harbour. Bo Holm and Maria Ruiz voted against a new road. Peter Brandt stayed at home.', [
    'Nils Aro and Ada Lind switched sides in the vote on the harbour.',
    'Nils Aro and [Bo Holm]{actor → Ada Lind} switched sides in the vote on the harbour.',
    'Nils Aro and [Peter Brandt]{actor → Ada Lind} switched sides in the vote on the harbour.',
    '[Peter Brandt]{actor → Nils Aro} and Ada Lind switched sides in the vote on the harbour.',
    '[Nils Aro]{actor → Bo Holm} and Maria Ruiz voted against a new road.',
    '“Nils Aro and Peter Brandt switched sides in the vote on the harbour,” said Bo Holm.',
  ]);
  named('Nils Aro, Ada Lind and Bo Holm founded the bakery in Varde. Maria Ruiz and Peter Brandt founded the brewery in Ostrey, and Ruiz runs it.', [
    'Nils Aro, Ada Lind and Bo Holm founded the bakery.',
    'Nils Aro, Ada Lind and [Maria Ruiz]{actor → Bo Holm} founded the bakery in Varde.',
    'Nils Aro, [Peter Brandt]{actor → Ada Lind} and Bo Holm founded the bakery in Varde.',
    'Aro, Lind and [Brandt]{actor → Bo Holm, loosely} founded the bakery in Varde.',
    'Maria Ruiz and [Bo Holm]{actor → Peter Brandt} founded the brewery in Ostrey.',
    '[Ada Lind]{actor → Maria Ruiz} and Peter Brandt founded the brewery in Ostrey.',
  ]);
});

describe('two countries of which a claim tells something', () => {
  named('Norway and Denmark agreed on quotas for cod and herring at talks in Bergen. Iceland and Canada quarrelled over mackerel for years. Sweden took no part.', [
    'Norway and Denmark agreed on quotas for cod and herring at talks in Bergen.',
    'Norway and [Iceland]{actor → Denmark} agreed on quotas for cod and herring at talks in Bergen.',
    '[Sweden]{actor → Norway} and Denmark agreed on quotas for cod and herring at talks in Bergen.',
    'At talks in Bergen Norway and [Sweden]{actor → Denmark} agreed on quotas for cod.',
    'Norwegian and [Icelandic]{actor → Denmark, loosely} ministers agreed on quotas for cod and herring at talks in Bergen.',
    '[Norway]{actor → Iceland} and Canada quarrelled over mackerel for years.',
    'Iceland and [Sweden]{actor → Canada} quarrelled over mackerel for years.',
    'Norway, Denmark and Iceland agreed on quotas for cod and herring at talks in Bergen.',
  ]);
  named('Norwegian and Danish ministers signed a pact on 40 wind farms in Bergen in 2021. Iceland bought 12 ferries from Canada in 2022.', [
    'Norway and Denmark signed a pact on 40 wind farms in Bergen in 2021.',
    'Norwegian and [Icelandic]{actor → Danish} ministers signed a pact on 40 wind farms in Bergen in 2021.',
    'Norway and [Iceland]{actor: Danish} signed a pact on 40 wind farms in Bergen in 2021.',
    'Iceland bought 12 ferries from [Denmark]{actor → Canada} in 2022.',
    '[Norway]{actor → Iceland} bought 12 ferries from Canada in 2022.',
    'Denmark and [Canada]{actor: Norwegian} signed a pact on 40 wind farms.',
  ]);
});

describe('of two countries, by itself', () => {
  const talks = 'Norway and Denmark agreed on quotas for cod and herring at talks in Bergen. Iceland and Canada quarrelled over mackerel for years. Sweden took no part.';

  describe('the one that the passage has another for is found', () => {
    findsAlone(comparePairs, talks, [
      'Norway and Denmark agreed on quotas for cod and herring at talks in Bergen.',
      'Norway and [Iceland]{actor: Denmark → Denmark} agreed on quotas for cod and herring at talks in Bergen.',
      '[Sweden]{actor: Norway → Norway} and Denmark agreed on quotas for cod and herring at talks in Bergen.',
      'Norway and [Sweden]{actor: Denmark → Denmark} agreed on quotas for cod in Bergen.',
      'Norway and [Sweden]{actor: Denmark → Denmark, loosely} agreed on quotas for cod, herring, crab and shrimp at talks in Bergen.',
      '[Icelandic]{actor: Norway, loosely} and Danish ministers agreed on quotas for cod and herring at talks in Bergen.',
      'Oslo and [Ottawa]{actor: Denmark → Denmark} agreed on quotas for cod and herring at talks in Bergen.',
      'Canada and Iceland quarrelled over mackerel for years.',
      'Canada and [Sweden]{actor: Iceland → Iceland} quarrelled over mackerel for years.',
    ]);
  });

  describe('nothing is said', () => {
    findsAlone(comparePairs, talks, [
      'Norway, Iceland and Canada agreed on quotas for cod and herring at talks in Bergen.',
      'Iceland agreed on quotas for cod and herring at talks in Bergen.',
      'Iceland and Sweden agreed on quotas for cod and herring at talks in Bergen.',
      '“Norway and Iceland agreed on quotas for cod and herring at talks in Bergen,” said Nils Aro.',
      'Norway and Iceland agreed on a tunnel, a bridge, a railway and two ferries at talks in Bergen.',
      'Norway and Iceland agreed.',
      'Norway and Iceland agreed on quotas.',
      'Norway and Iceland took part.',
      'Norway and Acme Corp. agreed on quotas for cod and herring at talks in Bergen.',
      'The Bank of Iceland and Norway agreed on quotas for cod and herring at talks in Bergen.',
      'The Bank of Iceland, Norway and Denmark agreed on quotas for cod and herring at talks in Bergen.',
      'The Sweden Democrats, Norway and [Iceland]{actor: Denmark → Denmark} agreed on quotas for cod and herring at talks in Bergen.',
    ]);
    findsAlone(comparePairs, 'Norway, Denmark and Finland agreed on quotas for cod and herring at talks in Bergen. Sweden signed a treaty on wind farms in May.', [
      'Norway and Iceland agreed on quotas for cod and herring at talks in Bergen.',
      'Sweden and Norway signed a treaty on wind farms in May.',
    ]);
  });

  describe('what an article reports of them is held against what a claim reports', () => {
    findsAlone(comparePairs, 'Nils Aro said that Norway and Denmark agreed on quotas for cod and herring.', [
      'Nils Aro said that Norway and [Iceland]{actor: Denmark → Denmark} agreed on quotas for cod and herring.',
      'Ada Lind told reporters Norway and Denmark agreed on quotas for cod and herring.',
    ]);
  });

  describe('a passage that names both speaks for them, unless it has clearly less of the claim', () => {
    findsAlone(comparePairs, { a: 'Norway and Denmark agreed on quotas for cod and herring.', b: 'Norway and Iceland agreed on quotas for cod and crab.' }, [
      'Norway and [Iceland]{actor: Denmark → Denmark} agreed on quotas for cod and herring.',
      'Norway and [Finland]{actor: Denmark → Denmark} agreed on quotas for cod and herring.',
    ]);
    findsAlone(comparePairs, { a: 'Norway and Denmark agreed on quotas for cod and herring after long talks in the old castle.', b: 'Norway and Iceland agreed on quotas for cod and herring after talks in the old castle.', c: 'Finland slept.' }, [
      'Norway and Iceland agreed on quotas for cod and herring after long talks in the old castle.',
      'Norway and [Finland]{actor: Denmark → Denmark} agreed on quotas for cod and herring after long talks in the old castle.',
    ]);
    findsAlone(comparePairs, { a: 'Norway and Denmark agreed on quotas for cod and herring.', b: 'Norway and Iceland met.', c: 'Canada and Iceland swam.' }, [
      'Norway and [Iceland]{actor: Denmark → Denmark} agreed on quotas for cod and herring.',
      'Denmark and [Canada]{actor: Norway → Norway} agreed on quotas for cod and herring.',
    ]);
  });

  describe('a figure in common counts as two words', () => {
    findsAlone(comparePairs, 'Norway sold Denmark 40 ferries. Canada and Iceland share a reef of 12 miles. Sweden lost 7 boats.', [
      'Norway sold [Iceland]{actor: Denmark → Denmark} 40 ferries.',
      'Norway leased [Iceland]{actor: Denmark → Denmark, loosely} 40 ferries.',
      'Norway sold Iceland 90 ferries.',
      'Norway sold Iceland 40 new, fast, blue, clean, cheap ferries.',
      'Canada and Sweden have 12 miles.',
      'Canada and Sweden share a reef of 12 miles of coral and sponges.',
    ]);
  });
});
