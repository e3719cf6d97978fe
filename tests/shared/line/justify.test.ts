import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../shared/line/break.ts';
import { setLine } from '../../../shared/line/justify.ts';
import { firstSet, paragraphOf } from './sample.ts';

describe('L18: squeezing', () => {
  test('pause marks give equally, in whole thousandths', () => {
    // 8 em at 7.3: 700 of the 1000 that two pause marks have.
    expect(firstSet('文，文，文文文文文文', 7300)).toEqual({
      text: '文，文，文文文文',
      places: [0, 1000, 1650, 2650, 3300, 4300, 5300, 6300],
      width: 7300,
    });
  });
  test('brackets give before pause marks, at their outer side', () => {
    const { text, places, width } = firstSet('文，文（文）文文文文文', 7500);
    expect(text).toBe('文，文（文）文文');
    expect(places).toEqual([0, 1000, 2000, 2750, 3750, 4750, 5500, 6500]);
    expect(width).toBe(7500);
  });
  test('word spaces give before marks, sentence ends last', () => {
    const wide = firstSet('文。文，文文文文文', 6500);
    expect(wide.text).toBe('文。文，文文文');
    expect(wide.places).toEqual([0, 1000, 2000, 3000, 3500, 4500, 5500]);
  });
  test('Han–Latin space shrinks to its least before sentence ends do', () => {
    const { text, places } = firstSet('文a文。文文文文文', 6350, { hanLatin: { natural: 250, least: 125, most: 250 } });
    expect(text).toBe('文a文。文文文');
    expect(places).toEqual([0, 1125, 1750, 2750, 3350, 4350, 5350]);
  });
});

describe('L19: stretching', () => {
  test('all gaps equally, what does not divide is spread', () => {
    const { text, places, width } = firstSet('文文文文文文文', 4003);
    expect(text).toBe('文文文文');
    expect(places).toEqual([0, 1001, 2002, 3003]);
    expect(width).toBe(4003);
  });
  test('a word space to half an em first, then Han–Latin space to its most, then the gaps', () => {
    expect(firstSet('ab cd文文1234567', 5250).text).toBe('ab cd文文');
    expect(firstSet('ab cd文文1234567', 4625).places).toEqual([0, 500, 1000, 1500, 2000, 2625, 3625]);
    expect(firstSet('ab cd文文1234567', 4800).places.slice(3)).toEqual([1516, 2016, 2783, 3800]);
  });
  test('never inside words, numbers and units, nor beside connectors', () => {
    const { text, places } = firstSet('文12%文—文文文文文文', 6200);
    expect(text).toBe('文12%文—文');
    const gaps = places.map((x, i) => x - (places[i - 1] ?? 0));
    expect(gaps.slice(2, 4)).toEqual([500, 500]);
    expect(places[5]! - places[4]!).toBe(1055);
    expect(places[6]! - places[5]!).toBe(945);
  });
  test('not before a mark that closes nor behind one that opens, while the other gaps stay within the cap', () => {
    // 200 over three gaps, none of them before the comma.
    expect(firstSet('文文，文文文文', 5200)).toEqual({ text: '文文，文文', places: [0, 1066, 2066, 3133, 4200], width: 5200 });
    // 200 over the two gaps outside the brackets.
    expect(firstSet('文（文）文1234567', 5200)).toEqual({ text: '文（文）文', places: [0, 1100, 2100, 3100, 4200], width: 5200 });
    // 480: three gaps to the cap of 150, what is left before the comma.
    expect(firstSet('文文，文文文文', 5480).places).toEqual([0, 1150, 2180, 3330, 4480]);
    // 800 over three gaps are beyond the cap even with the one before the comma: all alike.
    expect(firstSet('文文，文1234567', 4800).places).toEqual([0, 1266, 2533, 3800]);
  });
  test('a dash pair is not pulled apart', () => {
    const { places, width } = firstSet('文——文文文文', 5200);
    expect(places).toEqual([0, 1176, 3133, 4200]);
    expect(width).toBe(5200);
  });
  test('a line of one word is opened between its letters, one of a single atom not at all', () => {
    expect(firstSet('12345678文文文文', 4300)).toMatchObject({ text: '12345678', width: 4300 });
    expect(firstSet('文文文', 1500)).toMatchObject({ text: '文', width: 1000 });
  });
  test('a line of two numbers is opened about their dash, by up to an em, before its figures are set apart', () => {
    // 8 figures of half an em, a dash of one, a comma that ends with its ink: 5.5 em. 1.5 em more go to both sides of the dash, whose ink is .055 em in.
    const { text, places, width } = firstSet('1234—5678，1234567890', 7000);
    expect(text).toBe('1234—5678，');
    expect(places).toEqual([0, 500, 1000, 1500, 2805, 4500, 5000, 5500, 6000, 6500]);
    expect(width).toBe(7000);
    // 2.6 em more: an em on each side, and the rest shared by all nine places.
    expect(firstSet('1234—5678，123456789012345', 8100).places.slice(0, 6)).toEqual([0, 566, 1133, 1700, 3321, 5333]);
  });
  test('letter-space beyond the most is recorded', () => {
    const [line] = breakLines(paragraphOf('文文文文1234567890文'), 5000);
    expect(line!.stretched).toBe(Math.ceil(1000 / 3) - 150);
  });
});

describe('L16: edges are drawn trimmed', () => {
  test('a closing mark’s half is at the measure, an opening mark starts at the edge', () => {
    const { text, places, width } = firstSet('（文文文文）文文文文', 5000);
    expect(text).toBe('（文文文文）');
    expect(places).toEqual([-500, 500, 1500, 2500, 3500, 4500]);
    expect(width).toBe(5000);
  });
  test('a hanging mark stands beyond the measure', () => {
    expect(firstSet('文文文文，文文文', 4000, { hang: true })).toEqual({
      text: '文文文文，',
      places: [0, 1000, 2000, 3000, 4000],
      width: 4000,
    });
  });
});

describe('L25: lines that are not justified', () => {
  test('last lines are natural', () => {
    expect(firstSet('文文', 5000)).toEqual({ text: '文文', places: [0, 1000], width: 2000 });
  });
  test('centred and right-aligned lines stand in their measure', () => {
    expect(firstSet('文文文文12345', 5000, { align: 'centre' })).toEqual({
      text: '文文文文',
      places: [500, 1500, 2500, 3500],
      width: 4000,
    });
    expect(firstSet('文文文文12345', 5000, { align: 'right' }).places).toEqual([1000, 2000, 3000, 4000]);
    expect(firstSet('文文', 5000, { align: 'right', indent: 1000 })).toEqual({ text: '文文', places: [3000, 4000], width: 3000 });
  });
  test('a centred line is squeezed when that lets it fit', () => {
    const paragraph = paragraphOf('文，文文，文文文', { align: 'centre' });
    const [line] = breakLines(paragraph, 7200);
    expect(setLine(paragraph, line!).width).toBe(7200);
  });
});
