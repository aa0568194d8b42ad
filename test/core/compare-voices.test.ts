import { compareVoices } from '../../src/core/ground/compare-voices';
import { findsAlone } from '../support/compared-alone';

describe('whom a claim lets speak, by itself', () => {
  const quay = 'Ana Lopez, the harbour master, said the new quay of Varde will need forty workers and two cranes. Peter Brandt, the mayor, argued that ferry tickets are too dear for pupils and nurses.\n\n'
    + '“The museum must return the golden horn to Lund before winter,” Maria Ruiz told the council. A spokesman for the brewery said the hop harvest drowned in July rain.\n\nClara Voss sings.';

  describe('is another than who says the same in the article', () => {
    findsAlone(compareVoices, quay, [
      'Ana Lopez said the new quay of Varde will need forty workers and two cranes.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} said the new quay of Varde will need forty workers and two cranes.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} insisted that the new quay needs forty workers and two cranes.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} took the line that the new quay of Varde will need forty workers and two cranes.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez}, who leads the choir, took the line that the new quay will need workers and cranes.',
      'The new quay of Varde will need forty workers and two cranes, according to [Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez}.',
      'The new quay will need “forty workers and two cranes”, in the words of Clara Voss.',
      '[Peter Brandt]{quote-speaker: Ana Lopez → Ana Lopez} said the new quay of Varde will need forty workers and two cranes.',
      'Ana Lopez argued that ferry tickets are too dear for pupils and nurses.',
      '[Maria Ruiz]{quote-speaker: Peter Brandt → Peter Brandt} told the council that ferry tickets are too dear for pupils and for nurses.',
      '[Clara Voss]{quote-speaker: Maria Ruiz → Maria Ruiz} told the council the museum must return the golden horn to Lund before winter.',
      '[Clara Voss]{quote-speaker: the hop harvest drowned in July rain (“A spokesman for the brewery”)} said the hop harvest drowned in July rain.',
      'Clara Voss and Nils Aro said the hop harvest drowned in rain.',
      'Jan Berg said the new quay of Varde will need forty workers and two cranes.',
    ]);
  });

  describe('says nothing of it where nothing tells so', () => {
    findsAlone(compareVoices, quay, [
      'Clara Voss said so.',
      'Clara Voss said the quay is ugly and old.',
      'Clara Voss condemned the dear ferry tickets for pupils and nurses.',
      '[Clara Voss]{quote-speaker: Peter Brandt → Peter Brandt} condemned that ferry tickets are too dear for pupils and nurses.',
      'Ana Lopez said the golden horn will need two cranes.',
      'The council told Clara Voss that ferry tickets are too dear for pupils and nurses.',
      'The choir of Clara Voss says that ferry tickets are too dear for pupils and nurses.',
      'Clara Voss sang and danced all night on the roof of the old mill while others said that ferry tickets are too dear.',
      'Clara Voss bought ferry tickets for pupils and nurses.',
      'Mayor [Clara Voss]{quote-speaker: Peter Brandt → Peter Brandt} said ferry tickets are too dear for pupils and nurses.',
      'The harbour board said the new quay of Varde will need forty workers and two cranes.',
    ]);
  });

  describe('may be whom the article means by "he" or by an office', () => {
    findsAlone(compareVoices, 'Ana Lopez came late. She said the bridge toll hurts bakers and carpenters of the valley. The minister said salmon farms poison the shrimp of the fjord. Officials said the dyke leaks near the mill and the church. Nils Aro left.\n\nThe mayor said orchards need rain and bees. Jan Berg, a farmer, slept. Bo Holm is the mayor.', [
      'Ana Lopez said the bridge toll hurts bakers and carpenters of the valley.',
      'Nils Aro said the bridge toll hurts bakers and carpenters of the valley.',
      'Minister Nils Aro said salmon farms poison the shrimp of the fjord.',
      '[Jan Berg]{quote-speaker: salmon farms poison the shrimp of the fjord (“The minister”)} said salmon farms poison the shrimp of the fjord.',
      'Jan Berg said the dyke leaks near the mill and the church.',
      'Bo Holm said orchards need rain and bees.',
      '[Jan Berg]{quote-speaker: orchards need rain and bees (“The mayor”)} said orchards need rain and bees.',
    ]);
  });

  describe('may have said nearly the same', () => {
    findsAlone(compareVoices, { a: 'Ana Lopez said the bridge toll hurts bakers and carpenters of the valley.', b: 'Nils Aro said the toll hurts bakers and carpenters.', c: 'Bo Holm said the valley needs bakers. Norway and Iceland share a herring stock and a cod ban, said Ada Lind.' }, [
      '[Nils Aro]{quote-speaker: Ana Lopez → Ana Lopez} said the bridge toll hurts bakers and carpenters of the valley.',
      '[Bo Holm]{quote-speaker: Ana Lopez → Ana Lopez} said the bridge toll hurts bakers and carpenters of the valley.',
      'Bo Holm said Norway and Iceland share a herring stock and a cod ban.',
      'Bo Holm said Norway and Iceland share one stock.',
      'Norway said Iceland shares its herring stock and a cod ban.',
    ]);
  });

  describe('is told by what stands before, behind and around the words', () => {
    findsAlone(compareVoices, {
      a: 'Ana Lopez said that wolves have returned to the birch forest above the reservoir.', b: '“Nobody mends the dyke before the autumn storms,” Paul Holm told the board.', c: 'Critics say the tram scheme ruins small shops near the arcade. A farmer said hail killed his lambs on the upper pasture.\n\nClara Voss, Bo Holm and Eva Dahl sing. Jan Berg is a farmer.',
    }, [
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} said that wolves have returned to the birch forest above the reservoir.',
      'Wolves, Clara Voss said, have returned to the birch forest above the reservoir.',
      'Wolves have returned to the birch forest above the reservoir, [Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} said.',
      'Clara Voss, at a dinner of the club, spread the word that wolves have returned to the birch forest above the reservoir.',
      'Clara Voss that wolves have returned to the birch forest above the reservoir.',
      'At the house of Clara Voss it was told that wolves have returned to the birch forest above the reservoir.',
      'Clara Voss and her two brothers from the far valley of the mill gave the warning that wolves have returned to the birch forest.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} warned Bo Holm that wolves have returned to the birch forest above the reservoir.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} wrote to Bo Holm that wolves have returned to the birch forest above the reservoir.',
      'Clara Voss said wolves are back.',
      'Clara Voss said the wolves above the reservoir ate hens, geese, ducks, calves and a bishop.',
      'Clara Voss promised wolves to the birch forest above the reservoir.',
      '[Clara Voss]{quote-speaker: Ana Lopez → Ana Lopez} promised that wolves have returned to the birch forest above the reservoir.',
      '“Nobody mends the dyke before the autumn storms,” [Clara Voss]{quote-speaker: Paul Holm → Paul Holm} told the board.',
      'Nobody, in the words of [Clara Voss]{quote-speaker: Paul Holm → Paul Holm}, “mends the dyke before the autumn storms”.',
      '[Clara Voss]{quote-speaker: Paul Holm → Paul Holm}: “Nobody mends the dyke before the autumn storms.”',
      '“Nobody mends the dyke before the autumn storms.” Clara Voss and Bo Holm nodded.',
      'Clara Voss met Bo Holm, and “nobody mends the dyke before the autumn storms”.',
      'Clara Voss said the tram scheme ruins small shops near the arcade.',
      '[Clara Voss]{quote-speaker: hail killed his lambs on the upper pasture (“A farmer”)} said hail killed lambs on the upper pasture.',
      'Jan Berg said hail killed lambs on the upper pasture.',
      'Farmer Clara Voss said hail killed lambs on the upper pasture.',
    ]);
  });
});
