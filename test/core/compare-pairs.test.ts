import { finds, type Sources } from '../support/compared';

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
