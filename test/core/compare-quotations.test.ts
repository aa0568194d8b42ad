import { finds, type Sources } from '../support/compared';

/** Drafts about an article, or about several, with what differs in their quotations and what agrees. */
function quotations(sources: Sources, drafts: readonly string[]): void {
  finds(sources, drafts, { differs: ['quote-words', 'quote-speaker', 'quote-absent'], agrees: ['quote'] });
}

describe('quoted words', () => {
  describe('are held against the quotation that comes nearest, whatever article it stands in', () => {
    quotations({ a: '“The quay will open in spring and nobody will pay for it,” said Ana Lopez.', b: '“The quay will open in autumn and everybody will pay for it,” said Peter Brandt.' }, [
      '“[The quay will open in autumn and everybody will pay for it,]{= The quay will open in autumn and everybody will pay for it}” said Peter Brandt.',
      '“The quay will open in [summer]{quote-words → autumn} and everybody will pay for it,” said Peter Brandt.',
      '“The quay will open in [summer]{quote-words → spring} and nobody will pay for it,” said Ana Lopez.',
      '“The quay [will not open]{quote-words → will open},” said Ana Lopez.',
      '“[The quay will open,]{= The quay will open}” said Ana Lopez.',
      '“[The old quay is lost to us all for good,]{quote-absent}” said Ana Lopez.',
    ]);
  });

  describe('left out or supplied by the writer are not the speaker’s', () => {
    quotations('The harbour board said that “the money of the town is gone for ever”.', [
      'The harbour board said that “the … [money of the town is gone for ever]{= money of the town is gone for ever}”.',
      'The harbour board said that “[the money of the town]{= the money of the town} . . . gone for ever”.',
      'The harbour board said that “[t]he [money of the town is gone for ever]{= money of the town is gone for ever}”.',
      'The harbour board said that “[the money of the town]{= the money of the town} [of Varde] is gone”.',
      'The harbour board said that “the money of the town is [spent]{quote-words → gone} for ever”.',
      'The harbour board said that “the … money of the town is [spent]{quote-words → gone} for ever”.',
      'The harbour board said that “a fine gift … the money of the town is [spent]{quote-words → gone} for ever”.',
      'The harbour board said that “the money … the money of the town is [spent]{quote-words → gone} for ever”.',
    ]);
  });

  describe('that come again are held against the sources each time', () => {
    quotations('“We will not pay for it. We said it once, and we say it again. We will not pay for it,” said Ana Lopez.', [
      '“[We will not pay for it]{= We will not pay for it} … [We will not pay for it,]{= We will not pay for it}” said Ana Lopez.',
      '“[We said it once]{= We said it once} … [We will not pay for it,]{= We will not pay for it}” said Ana Lopez.',
    ]);
  });

  describe('that are a term of two or three are held against the term of the same matter', () => {
    quotations('The harbour board called the new quay “a costly mistake”, and the mayor of Varde left the room. Nobody at the bakery of Ostrey liked the quay.', [
      'The harbour board called the new quay “a costly mistake”, and the mayor of Varde left the room.',
      'The harbour board called the new quay “[a costly success]{quote-words → a costly mistake}”, and the mayor of Varde left the room.',
      'The fishermen remember how the board in Varde spoke of “[a costly success]{quote-words → a costly mistake, loosely}” and drank.',
      'The harbour board called the new quay “a welcome gift”, and the mayor of Varde left the room.',
      'The harbour board called the new quay “a gift”, and the mayor of Varde left the room.',
      'The harbour board called the new quay a “failure”, and the mayor of Varde left the room.',
      'The harbour board called the new quay a “costly failure”, and the mayor of Varde left the room.',
      'The harbour board called the new quay “too costly”, and the mayor of Varde left the room.',
      'Children in another country call their tea “a costly drink”.',
    ]);
    quotations({ a: 'The harbour board called the new quay “a costly mistake”.', b: 'Pilots of another coast know the black rock as a costly success of nature.' }, ['The harbour board called the new quay “a costly success”.']);
    quotations('Pilots know the rock as a costly mistake of nature. The board called the new quay “a costly mistake”.', ['The board called the new quay “a costly mistake”.', 'The board called the new quay “[a costly success]{quote-words → a costly mistake}”.']);
  });

  describe('that are one word of many parts are held against one of as many', () => {
    quotations('The mayor called the flood a “once-in-a-lifetime” event and promised “state-of-the-art” walls with well-kept gates for the run-down harbour.', [
      'The mayor called the flood a “once-in-a-lifetime” event.',
      'The mayor called the flood a “[once-in-a-decade]{quote-words → once-in-a-lifetime}” event.',
      'The mayor called the flood a “[twice-in-a-lifetime]{quote-words → once-in-a-lifetime}” event.',
      'The mayor called the flood a “never-at-all-seen” event.',
      'The mayor promised “[state-of-the-mind]{quote-words → state-of-the-art}” walls.',
      'The mayor promised “state-of-the-art” walls.',
      'The mayor promised “state-of-art” walls.',
      'The mayor promised “well-built” walls.',
      'The mayor promised walls of “granite”.',
    ]);
    quotations('The mayor spoke of a one-of-them event, of state-of-play, and of up-to-date walls.', [
      'The mayor spoke of “[up-to-standard]{quote-words → up-to-date}” walls.',
    ]);
  });
});

describe('a reported statement', () => {
  describe('is given to whoever makes it in the source', () => {
    quotations('Ana Lopez, the harbour master, said the new quay of Varde will need forty workers and two cranes. Peter Brandt, the mayor, said the tax on ferries should be halved before winter.', [
      'Ana Lopez said the new quay of Varde will need forty workers and two cranes.',
      '[Peter Brandt]{quote-speaker → Ana Lopez} said the new quay of Varde will need forty workers and two cranes.',
      '[Peter Brandt]{quote-speaker → Ana Lopez} said the new quay will need cranes.',
      '[Ana Lopez]{quote-speaker → Peter Brandt} said that the tax on ferries should be halved before winter.',
      '[Lopez]{quote-speaker → Peter Brandt} said that the tax on ferries should be halved.',
      '[Maria Ruiz]{quote-speaker → Peter Brandt} said that the tax on ferries should be halved.',
      'Brandt said that the tax on ferries should be halved.',
      'Ana Lopes said the new quay of Varde will need forty workers and two cranes.',
      'Maria Ruiz said that the ferries sail.',
      'Ana Lopez said that the ferries sail before winter.',
      'Peter Brandt thinks the old quay will lose workers.',
    ]);
    quotations('The Varde Chamber of Commerce says shops in the old town lost a third of their customers during the strike. The Dockers’ Union says wages must rise first.', [
      'According to the Varde Chamber of Commerce, shops in the old town lost a third of their customers.',
      'According to the [Dockers’ Union]{quote-speaker → Varde Chamber of Commerce}, shops in the old town lost a third of their customers during the strike.',
      'The [Fishers’ League]{quote-speaker → Varde Chamber of Commerce} says shops in the old town lost a third of their customers during the strike.',
    ]);
  });

  describe('is known by the names in it as well', () => {
    quotations('Ana Lopez said Iceland and Norway share one herring stock. Peter Brandt said Iceland and Norway share one cod ban.', [
      'Ana Lopez said Iceland and Norway share one herring stock.',
      '[Peter Brandt]{quote-speaker → Ana Lopez} said Iceland and Norway share one herring stock.',
      '[Ana Lopez]{quote-speaker → Peter Brandt} said Iceland and Norway share one cod ban.',
    ]);
    quotations('The Dockers’ Union said Iceland and Norway share one herring stock. The Varde Chamber of Commerce said Canada and Denmark share one cod stock.', [
      'The Dockers’ Union said Iceland and Norway share one stock.',
      'The [Varde Chamber of Commerce]{quote-speaker → Dockers’ Union} said Iceland and Norway share one stock.',
      'The [Dockers’ Union]{quote-speaker → Varde Chamber of Commerce} said Canada and Denmark share one stock.',
      'The [Fishers’ League]{quote-speaker → Varde Chamber of Commerce} said Canada and Denmark share one stock.',
      'The Dockers’ Union said Canada and Norway share one stock.',
    ]);
    quotations('The Dockers’ Union said Iceland left the Nordic Council in anger. The Varde Chamber of Commerce said the ferry is late.', [
      'The [Varde Chamber of Commerce]{quote-speaker → Dockers’ Union} said Iceland left the Nordic Council in anger.',
      'The Varde Chamber of Commerce said Iceland left the Nordic Council.',
      'The Dockers’ Union said the ferry is late.',
    ]);
    quotations('Ana Lopez, the head of the Varde Shipping Guild, said the union was right to strike for its wages. Ana Lopez met Peter Brandt, who said the Varde Shipping Guild was wrong to close the port.', [
      '[Peter Brandt]{quote-speaker → Ana Lopez} said the union was right to strike for its wages.',
      '[Maria Ruiz]{quote-speaker → Peter Brandt} said the Varde Shipping Guild was wrong to close the port.',
      'Ana Lopez said the Varde Shipping Guild was wrong to close the port.',
    ]);
  });

  describe('is the inner one where the source has one within another, and nobody’s whom the source names beside it', () => {
    quotations('Ana Lopez said the new quay will need forty workers, and Paul Holm said the ferry will stop at the island in winter.', [
      'Paul Holm said the ferry will stop at the island in winter.',
      '[Peter Brandt]{quote-speaker → Paul Holm} said the ferry will stop at the island in winter.',
      '[Peter Brandt]{quote-speaker → Ana Lopez} said the new quay will need forty workers.',
    ]);
    quotations('Peter Brandt came to Varde. Ana Lopez told Brandt that the new quay will need forty workers and two cranes.', [
      'Peter Brandt said the new quay will need forty workers and two cranes.',
      '[Paul Holm]{quote-speaker → Ana Lopez} said the new quay will need forty workers and two cranes.',
    ]);
    quotations('Ana Lopez came to Varde. She said the new quay will need forty workers and two cranes.', [
      'Ana Lopez said the new quay will need forty workers and two cranes.',
      '[Peter Brandt]{quote-speaker → Ana Lopez (“the new quay will need forty workers and two cranes”)} said the new quay will need forty workers and two cranes.',
    ]);
    quotations('Shops in the old town lost a third of their customers during the strike, which “ruined the winter for everybody in trade”, Ana Lopez said.', [
      '[Peter Brandt]{quote-speaker → Ana Lopez} said that the strike ruined the winter for everybody in trade.',
      '[Peter Brandt]{quote-speaker → Ana Lopez, loosely} said that the strike ruined the winter for everybody in the shops of the old town.',
      'Peter Brandt said that shops in the old town lost a third of their customers during the strike.',
    ]);
  });

  describe('by somebody without a name is known by whose spokesman speaks', () => {
    quotations('A Canadian embassy spokesman in Lisbon said no port should let the tanker refuel before its papers were checked.', [
      'A spokesman for Canada’s embassy in Lisbon said no port should let the tanker refuel before its papers were checked.',
      'A spokesman for the embassy said no port should let the tanker refuel before its papers were checked.',
      'A spokesman for the [Norwegian]{quote-speaker: A Canadian embassy spokesman in Lisbon (“Canadian”)} embassy in Lisbon said no port should let the tanker refuel before its papers were checked.',
      'An embassy spokesman for [Norway]{quote-speaker: A Canadian embassy spokesman in Lisbon (“Canadian”)} said no port should let the tanker refuel before its papers were checked.',
      'A spokesman for the Norwegian embassy in Lisbon said that the tanker was hired by a bank in Bergen to carry wheat.',
    ]);
    quotations('In Ostrey, a Lisbon spokesman of the Canadian embassy said no port should let the tanker refuel before its papers were checked.', [
      'A Lisbon spokesman of the [Norwegian]{quote-speaker: a Lisbon spokesman of the Canadian embassy (“Canadian”)} embassy said no port should let the tanker refuel before its papers were checked.',
      'In Bergen, a spokesman for the Canadian embassy said no port should let the tanker refuel before its papers were checked.',
      'In Lisbon, a spokesman for the Canadian embassy said no port should let the tanker refuel before its papers were checked.',
    ]);
    quotations('“No port should let the tanker refuel before its papers were checked,” said a spokesman of the Canadian embassy.', [
      'A spokesman for the Canadian embassy said no port should let the tanker refuel before its papers were checked.',
      'A spokesman for the [Norwegian]{quote-speaker: a spokesman of the Canadian embassy (“Canadian”)} embassy said no port should let the tanker refuel before its papers were checked.',
    ]);
    quotations('The Varde Chamber of Commerce says shops in the old town lost a third of their customers during the strike.', [
      'A spokesman for the Varde Chamber of Commerce said shops in the old town lost customers during the strike.',
      'A spokesman for the [Dockers’ Union]{quote-speaker: The Varde Chamber of Commerce (“Varde Chamber of Commerce”), loosely} said shops in the old town lost customers during the strike.',
    ]);
  });
});
