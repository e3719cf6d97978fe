import { type Said, said } from '../words/findings.ts';
import { areaNamed, countiesOf, countyOf, isRegistered, isWider, provinceOf, townOf, villageOf } from './checks/area.ts';
import { REGISTERED, TOWNS } from './checks/divisions.data.ts';

/** A place in a text that does not agree with a number's division code; offsets are the text's. */
export interface PlaceDoubt {
  readonly said: Said;
  readonly from: number;
  readonly to: number;
}

interface Named {
  readonly name: string;
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** Where the six digits of the area begin in each kind of number. */
const AREA_AT: Readonly<Record<string, number>> = {
  landContract: 0,
  employment16: 0,
  foodlic: 3,
  foodprod: 5,
  regno15: 0,
  uscc: 2,
  seal13: 0,
  transport: 0,
  estateUnit: 0,
};

/** Compares the places a text names with the division code of a number (GB/T 2260): the counties of the number's prefecture and of the house's, and the house's towns and villages. */
export function placeDoubts(type: string, value: string, text: string): readonly PlaceDoubt[] {
  const at = AREA_AT[type];
  if (at === undefined) return [];
  const code = value.slice(at);
  if (!/^\d{6}/.test(code) || code.startsWith('10')) return [];
  const county = countyDoubt(code, text);
  if (county) return [county];
  if (type !== 'landContract') return [];
  const town = townDoubt(code, text);
  if (town) return [town];
  const village = villageDoubt(code, text);
  return village ? [village] : [];
}

function countyDoubt(code: string, text: string): PlaceDoubt | undefined {
  const county = countyOf(code);
  if (isWider(code) || !provinceOf(code)) return undefined;
  const counties = countiesIn(text, code);
  const first = counties[0] ?? townCountyIn(text);
  if (!first || counties.some((each) => each.code === code.slice(0, 6)) || first.code === code.slice(0, 6)) return undefined;
  // A code that its own prefecture does not list may be any of its counties.
  if (county === undefined && first.code.slice(0, 4) === code.slice(0, 4)) return undefined;
  if (counties.length === 0 && county === undefined) return undefined;
  return {
    said: said('place-code', { code: code.slice(0, 6), area: areaNamed(code), name: first.name }),
    from: first.from,
    to: first.to,
  };
}

/** The counties a text names: the house's also without 县; of a prefecture elsewhere those that say in full what they are, for 新华, 和平 and 城区 are many things. */
function countiesIn(text: string, code: string): readonly Named[] {
  const found: Named[] = [];
  for (const prefecture of new Set([...REGISTERED, code.slice(0, 4)])) {
    const isOurs = isRegistered(prefecture);
    for (const [county, name] of countiesOf(prefecture)) {
      if (!/[县区市旗]$/.test(name) || (name.length > 4 && !/自治[县旗]$/.test(name))) continue;
      const from = text.indexOf(name);
      if (from >= 0 && (isOurs || name.length > 2)) found.push({ name, code: county, from, to: from + name.length });
      else if (isOurs) found.push(...shortName(name, county, text));
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

/** 定远 for 定远县, unless it names a street or a person's part: 定远路. */
function shortName(name: string, code: string, text: string): readonly Named[] {
  const short = name.slice(0, -1);
  const from = text.indexOf(short);
  if (from < 0 || /^(?:[东西南北中]?[路街巷]|大道|大街|花园|小区|新村|桥|镇|乡|村)/.test(text.slice(from + short.length))) return [];
  return [{ name: short, code, from, to: from + short.length }];
}

function townCountyIn(text: string): Named | undefined {
  for (const [code, name] of Object.entries(TOWNS)) {
    if (name.length < 3 || !/[镇乡]$/.test(name)) continue;
    const from = text.indexOf(name);
    if (from >= 0) return { name, code: code.slice(0, 6), from, to: from + name.length };
  }
  return undefined;
}

function townDoubt(code: string, text: string): PlaceDoubt | undefined {
  const town = townOf(code);
  if (town === undefined || text.includes(town)) return undefined;
  const written = /[县区市]([\u4e00-\u9fff]{1,6}?[镇乡])/.exec(text);
  const name = written?.[1];
  if (!written || name === undefined) return undefined;
  const from = written.index + 1;
  return { said: said('place-register', { code: code.slice(0, 9), area: town, name }), from, to: from + name.length };
}

function villageDoubt(code: string, text: string): PlaceDoubt | undefined {
  const village = villageOf(code);
  if (village === undefined || text.includes(village)) return undefined;
  const town = townOf(code);
  // Behind the town's own name where it stands: 六镇镇 has a 镇 within.
  const behind = town === undefined || !text.includes(town) ? '[镇乡]' : town;
  const written = new RegExp(`${behind}([\\u4e00-\\u9fff]{1,8}?村+)`).exec(text);
  const name = written?.[1];
  if (!written || name === undefined) return undefined;
  const to = written.index + written[0].length;
  return { said: said('place-register', { code: code.slice(0, 12), area: village, name }), from: to - name.length, to };
}
