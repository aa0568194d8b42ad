import { finds, type Sources } from '../support/compared';

/** Drafts about an article, or about several; a speaker to whom the sources do not give the words is marked with the one to whom they do. */
function speakers(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: ['quote-speaker'], agrees: [] });
}

/** The same with words that differ beside. */
function both(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: ['quote-speaker', 'quote-words'], agrees: [] });
}

describe('who is said to have spoken', () => {
  describe('is held against the speaker whom the source names', () => {
    speakers('“The quay will open in spring and nobody will pay for it,” said Ana Lopez, the harbour master of Varde. Peter Brandt, the mayor, frowned.', [
      '“The quay will open in spring and nobody will pay for it,” said Ana Lopez.',
      '“The quay will open in spring and nobody will pay for it,” said [Peter Brandt]{quote-speaker → Ana Lopez}.',
      '“The quay will open in spring and nobody will pay for it,” said [Brandt]{quote-speaker → Ana Lopez}.',
      '[Peter Brandt]{quote-speaker → Ana Lopez}: “The quay will open in spring and nobody will pay for it.”',
    ]);
  });

  describe('is marked where the draft names the speaker nearest to the words', () => {
    speakers('“The quay will open in spring and nobody will pay for it,” said Ana Lopez, the harbour master of Varde. Peter Brandt, the mayor, frowned.', [
      'Peter Brandt smiled. “The quay will open in spring and nobody will pay for it,” [Brandt]{quote-speaker → Ana Lopez} said.',
      'Peter Brandt wore a hat when [Brandt]{quote-speaker → Ana Lopez} said: “The quay will open in spring and nobody will pay for it.”',
      '“The quay will open in spring and nobody will pay for it,” said [Brandt]{quote-speaker → Ana Lopez}, and everybody looked at Peter Brandt.',
    ]);
  });

  describe('is left alone where the draft names nobody, or misspells the right one', () => {
    speakers('“The quay will open in spring and nobody will pay for it,” said Ana Lopez, the harbour master of Varde. Peter Brandt, the mayor, frowned.', [
      '“The quay will open in spring and nobody will pay for it,” said the mayor.',
      'Peter Brandt smiled. “The quay will open in spring and nobody will pay for it,” he said.',
      '“The quay will open in spring and nobody will pay for it,” said Ana Lopes.',
      '“The quay will open in spring and nobody will pay for it,” said Lopes.',
    ]);
  });

  describe('is the one person whom a claim names, where its grammar gives no speaker', () => {
    speakers('“The quay will open in spring and nobody will pay for it,” said Ana Lopez, the harbour master of Varde. Peter Brandt, the mayor, frowned.', [
      '“The quay will open in spring and nobody will pay for it” was how [Peter Brandt]{quote-speaker → Ana Lopez} put it.',
      'As [Peter Brandt]{quote-speaker → Ana Lopez} put it, “the quay will open in spring and nobody will pay for it”.',
      '“The quay will open in spring and nobody will pay for it” was how Ana Lopez put it.',
      '“The quay will open in spring and nobody will pay for it” was how Peter Brandt quoted Ana Lopez.',
      '“The quay will open in spring and nobody will pay for it” was how the Varde Council put it.',
      '“The quay will open in spring and nobody will pay for it” was a promise to Peter Brandt.',
      'Nobody told Peter Brandt that “the quay will open in spring and nobody will pay for it”.',
    ]);
    speakers('The mayor, Ana Lopez, called the survey “arithmetic for gravel”. Pieter Lund, the quarry’s owner, promised an answer by May.', [
      '“Arithmetic for gravel” was what [Pieter Lund]{quote-speaker → Ana Lopez} had to say about the survey.',
      '“Arithmetic for gravel” was what Pieter Lund had to say about the survey of Ana Lopez.',
      '“Arithmetic for gravel” was what Pieter Lund and Maria Ruiz had to say about the survey.',
      '“Arithmetic for gravel” was what the Varde Council had to say about the survey.',
      '[Maria Ruiz]{quote-speaker → Ana Lopez} told Pieter Lund that the survey is “arithmetic for gravel”.',
    ]);
  });

  describe('is no country, and nobody whose name two people share', () => {
    speakers('Norway and Japan met. “The quay will open in spring and nobody will pay for it,” the Norwegian minister Ana Lopez said.', [
      '“The quay will open in spring and nobody will pay for it,” the Japanese minister [Peter Brandt]{quote-speaker → Ana Lopez} said.',
      '“The quay will open in spring and nobody will pay for it” was what the Japanese minister [Peter Brandt]{quote-speaker → Ana Lopez} had to say.',
      '“The quay will open in spring and nobody will pay for it” was what [Peter Brandt]{quote-speaker → Ana Lopez} of Japan had to say.',
      '“The quay will open in spring and nobody will pay for it” was the Japanese answer.',
      'The Japanese said: “The quay will open in spring and nobody will pay for it.”',
    ]);
    speakers('Ana Lopez met Peter Brandt and Paul Brandt. “The quay will open in spring and nobody will pay for it,” said Ana Lopez to Brandt. “It is true,” Maria Ruiz said.', [
      '“The quay will open in spring and nobody will pay for it” was what [Maria Ruiz]{quote-speaker → Ana Lopez} had to say of Brandt.',
      'Peter Brandt and Paul Brandt were there. “The quay will open in spring and nobody will pay for it” was what [Maria Ruiz]{quote-speaker → Ana Lopez} had to say of Brandt.',
      'Peter Brandt and Paul Brandt were there. “The quay will open in spring and nobody will pay for it,” said Brandt.',
      '“The quay will open in spring and nobody will pay for it,” said [Peter Brandt]{quote-speaker → Ana Lopez}.',
    ]);
    speakers('Ana Lopez met Peter Brandt and Paul Brandt. “The quay will open in spring and nobody will pay for it,” said Brandt.', [
      '“The quay will open in spring and nobody will pay for it,” said Ana Lopez.',
      '“The quay will open in spring and nobody will pay for it,” said Peter Brandt.',
    ]);
  });

  describe('may be whom the source means by a pronoun, if named there or shortly before', () => {
    speakers('Maria Ruiz left. It rained. Nobody knew why. Ana Lopez spoke to Peter Brandt. “The quay will open in spring and nobody will pay for it,” she said. “It is true,” said Paul Holm.', [
      '“The quay will open in spring and nobody will pay for it,” said Ana Lopez.',
      '“The quay will open in spring and nobody will pay for it,” said Peter Brandt.',
      '“The quay will open in spring and nobody will pay for it,” said [Maria Ruiz]{quote-speaker → Ana Lopez (“The quay will open in spring and nobody will pay for it,”)}.',
      '“The quay will open in spring and nobody will pay for it,” said [Paul Holm]{quote-speaker → Ana Lopez (“The quay will open in spring and nobody will pay for it,”)}.',
      '“The quay will open in spring and nobody will pay for it,” said [Nils Aker]{quote-speaker → Ana Lopez (“The quay will open in spring and nobody will pay for it,”)}.',
    ]);
    speakers('Peter Brandt spoke first. Then Ana Lopez, the harbour master, spoke. “The quay will open in spring and nobody will pay for it,” she said.', [
      '“The quay will open in spring and nobody will pay for it,” said Peter Brandt.',
      '“The quay will open in spring and nobody will pay for it,” said [Maria Ruiz]{quote-speaker → Ana Lopez (“The quay will open in spring and nobody will pay for it,”)}.',
    ]);
    speakers('Peter Brandt spoke first. It rained. Then Ana Lopez, the harbour master, spoke. “The quay will open in spring and nobody will pay for it,” she said.', [
      '“The quay will open in spring and nobody will pay for it,” said [Peter Brandt]{quote-speaker → Ana Lopez (“The quay will open in spring and nobody will pay for it,”)}.',
    ]);
    speakers('The brothers Peter Brandt and Paul Brandt came. Ana Lopez spoke to Brandt. “The quay will open in spring and nobody will pay for it,” she said.', [
      '“The quay will open in spring and nobody will pay for it,” said [Maria Ruiz]{quote-speaker → Ana Lopez (“The quay will open in spring and nobody will pay for it,”)}.',
    ]);
    speakers('Maria Ruiz came with Peter Brandt. Ana Lopez spoke in Varde. “The quay will open in spring and nobody will pay for it,” Lopez said.', [
      '“The quay will open in spring and nobody will pay for it,” said [Maria Ruiz]{quote-speaker → Ana Lopez (“Lopez”)}.',
    ]);
    speakers('Sheila Lopez left before Peter Brandt. “The quay will open in spring and nobody will pay for it,” said Sheila.', [
      '“The quay will open in spring and nobody will pay for it,” said [Peter Brandt]{quote-speaker → Sheila Lopez (“Sheila”)}.',
    ]);
  });

  describe('is open where the source names nobody, or names the claim’s speaker beside the words', () => {
    speakers('“The flood was a lesson for us all,” a baker of Varde said. “It will not be forgotten,” Ana Lopez said.', ['“The flood was a lesson for us all,” Ana Lopez said.', '“The flood was a lesson for us all,” Peter Brandt said.']);
    speakers('Everybody in Varde said the flood was a lesson for us all. “It will not be forgotten,” Ana Lopez said.', ['“The flood was a lesson for us all,” Peter Brandt said.']);
    speakers('“The flood was a lesson for us all,” said Ana Lopez, who had met Peter Brandt in Varde.', [
      '“The flood was a lesson for us all,” Peter Brandt said.',
      '“The flood was a lesson for us all,” [Paul Brandt]{quote-speaker → Ana Lopez} said.',
    ]);
  });

  describe('is right if anybody else said the same', () => {
    speakers({ a: '“The flood was a lesson for us all,” Ana Lopez said.', b: '“The flood was a lesson for us all,” Peter Brandt said.' }, [
      '“The flood was a lesson for us all,” Ana Lopez said.',
      '“The flood was a lesson for us all,” Peter Brandt said.',
      '“The flood was a lesson for us all,” [Maria Ruiz]{quote-speaker → Ana Lopez} said.',
    ]);
    speakers({ a: '“The flood was a lesson for us all,” Ana Lopez said.', b: '“The flood was a lesson for us all,” a baker said.' }, ['“The flood was a lesson for us all,” Peter Brandt said.']);
    speakers({ a: '“The flood was a lesson for us all,” Ana Lopez said.', b: 'Nobody asked whether the flood was a lesson for us all.' }, ['“The flood was a lesson for us all,” Peter Brandt said.']);
    speakers('“We sold the crane to the port of Varde,” Ana Lopez said. “We sold the crane to the port of Ostrey,” Peter Brandt said.', [
      '“We sold the crane to the port,” Ana Lopez said.',
      '“We sold the crane to the port,” Peter Brandt said.',
      '“We sold the crane to the port,” [Maria Ruiz]{quote-speaker → Ana Lopez} said.',
      '“We sold the crane to the port of Varde,” [Peter Brandt]{quote-speaker → Ana Lopez} said.',
    ]);
    speakers('“The flood was a lesson,” Ana Lopez said. “For the town, the flood was a lesson for us all,” Peter Brandt said.', [
      '“The flood was a lesson for us all,” [Ana Lopez]{quote-speaker → Peter Brandt} said.',
      '“The flood was a lesson for us all,” [Maria Ruiz]{quote-speaker → Peter Brandt} said.',
    ]);
  });

  describe('leaves the rest of the quotation to be compared, unless it is another', () => {
    both('“The quay will open in spring and nobody will pay a fee for it,” said Ana Lopez, the harbour master of Varde. Peter Brandt, the mayor, frowned.', [
      '“The quay will open in spring … and everybody will pay a fee for it,” said [Peter Brandt]{quote-speaker → Ana Lopez}.',
      '“The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” said Ana Lopez.',
      '“The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” said Ana Lopes.',
      '“The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” said the mayor.',
      'Peter Brandt smiled. “The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” he said.',
      'The letter went to Peter Brandt and Ana Lopez: “The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it.”',
    ]);
    both('Peter Brandt spoke first. Then Ana Lopez, the harbour master, spoke. “The quay will open in spring and nobody will pay a fee for it,” she said.', [
      '“The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” said Peter Brandt.',
    ]);
    both('“The quay will open in spring and nobody will pay a fee for it,” Ana Lopez told Peter Brandt.', [
      '“The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” said Peter Brandt.',
      '“The quay will open in spring … and everybody will pay a fee for it,” said [Paul Brandt]{quote-speaker → Ana Lopez}.',
    ]);
    both('“The quay will open in spring and nobody will pay a fee for it,” a baker said. Ana Lopez laughed.', ['“The quay will open in spring … and [everybody]{quote-words → nobody} will pay a fee for it,” said Peter Brandt.']);
  });

  describe('is held against the sources for a term of a few words, too, where one person alone is quoted with it', () => {
    speakers('The mayor, Ana Lopez, called the survey “arithmetic for gravel” and “a joke”. Pieter Lund, the quarry’s owner, read the gravel report and promised an answer by May.', [
      '“Arithmetic for gravel” was what Pieter Lund made of the words of Lopez.',
      '“A joke” was what Pieter Lund had to say about the survey.',
      '“The gravel” was what Pieter Lund had to say about the survey.',
      '“Gravel report” was what Pieter Lund had to say about the survey.',
    ]);
    speakers('The mayor, Ana Lopez, called the survey “arithmetic for gravel”. Others thought of it as arithmetic for gravel, too.', ['“Arithmetic for gravel” was what Pieter Lund had to say about the survey.']);
    speakers('The mayor, Ana Lopez, called the survey “arithmetic for gravel”. “Others think of it as arithmetic for gravel, too,” said Paul Holm.', [
      '“Arithmetic for gravel” was what [Pieter Lund]{quote-speaker → Ana Lopez} had to say about the survey.',
      '“Arithmetic for gravel” was what Paul Holm had to say about the survey.',
    ]);
  });
});
