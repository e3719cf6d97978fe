import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collect } from '../../../shared/line/collect.ts';
import type { Level } from '../../../shared/line/paragraph.ts';
import { tailoredBreaks } from '../../../shared/line/tailor.ts';

const read = (name: string): unknown => JSON.parse(readFileSync(new URL(`../../fixtures/cases/${name}`, import.meta.url), 'utf8'));

const mayBreak = (text: string, index: number, level: Level): boolean => tailoredBreaks(collect(text), level)[index] !== 0;

interface ClreqCase {
  readonly id: string;
  readonly level: Level;
  readonly text: string;
  readonly index: number;
  readonly allowed: boolean;
  readonly disputed?: string;
}

interface WptCase {
  readonly id: string;
  readonly level: 'loose' | 'normal' | 'strict';
  readonly text: string;
  readonly breakBefore?: { readonly index: number; readonly allowed: boolean };
  readonly breakAfter?: { readonly index: number; readonly allowed: boolean };
  readonly disputed?: string;
  readonly conflict?: string;
}

describe('outside cases', () => {
  test('L2 L3 L4 L5: CLREQ legality at the four levels', () => {
    const { cases } = read('clreq-breaks.json') as { cases: readonly ClreqCase[] };
    const wrong = cases.filter((c) => c.disputed === undefined && mayBreak(c.text, c.index, c.level) !== c.allowed);
    expect(wrong.map(({ id, text, index, allowed }) => `${id} ${text} @${index} ${allowed}`)).toEqual([]);
  });

  const levels: Readonly<Record<WptCase['level'], readonly Level[]>> = { loose: ['loose'], normal: ['basic'], strict: ['gb', 'strict'] };

  for (const name of ['wpt-line-break-zh.json', 'wpt-line-break-op-cl-ns.json']) {
    test(`L6: ${name}`, () => {
      const cases = (read(name) as readonly WptCase[]).filter((c) => c.disputed === undefined && c.conflict === undefined);
      const wrong = cases.filter((c) => {
        const { index, allowed } = (c.breakBefore ?? c.breakAfter)!;
        return levels[c.level].some((level) => mayBreak(c.text, index, level) !== allowed);
      });
      expect(wrong.map((c) => c.id)).toEqual([]);
      expect(cases.length).toBeGreaterThan(50);
    });
  }

  test('L6: cases in conflict hold at strict', () => {
    const cases = (read('wpt-line-break-op-cl-ns.json') as readonly WptCase[]).filter((c) => c.conflict !== undefined);
    const wrong = cases.filter((c) => mayBreak(c.text, c.breakBefore!.index, 'strict') !== c.breakBefore!.allowed);
    expect(wrong.map((c) => c.id)).toEqual([]);
  });
});

describe('by hand', () => {
  const opportunities = (text: string, level: Level = 'gb'): string =>
    Array.from(text, (character, i) => (i > 0 && mayBreak(text, i, level) ? `|${character}` : character)).join('');

  test('L4: units stay whole', () => {
    expect(opportunities('占地208.50㎡。')).toBe('占|地|208.50㎡。');
    expect(opportunities('约50％和36.5℃')).toBe('约|50％|和|36.5℃');
    expect(opportunities('每袋￥1,250元')).toBe('每|袋|￥1,250|元');
    expect(opportunities('共１２３元')).toBe('共|１２３|元');
    expect(opportunities('于10～20元')).toBe('于|10～|20|元');
    expect(opportunities('去3·15晚')).toBe('去|3·15|晚');
  });
  test('L4: numbers keep their units, prefixes, suffixes and ranges their marks', () => {
    expect(opportunities('重5㎏行3㎞')).toBe('重|5㎏|行|3㎞');
    expect(opportunities('计$30和€5')).toBe('计|$30|和|€5');
    expect(opportunities('№12至№15')).toBe('№12|至|№15');
    expect(opportunities('比60%～80%多')).toBe('比|60%～|80%|多');
    expect(opportunities('第251—275号')).toBe('第|251—|275|号');
    expect(opportunities('高1.75m，在12:30')).toBe('高|1.75m，|在|12:30');
  });
  test('L4: dash and ellipsis pairs are units, rows of them may part between units', () => {
    expect(opportunities('文——文')).toBe('文|——|文');
    expect(opportunities('文————文')).toBe('文|——|——|文');
    expect(opportunities('文…………文')).toBe('文|……|……|文');
    expect(opportunities('文————文', 'strict')).toBe('文————|文');
    expect(opportunities('文…文')).toBe('文…|文');
  });
  test('L4: a bullet leads what follows, also across its space', () => {
    expect(opportunities('■ 群防')).toBe('■ 群|防');
    expect(opportunities('文①群防')).toBe('文|①群|防');
    expect(opportunities('二○二○年')).toBe('二|○|二|○|年');
    expect(opportunities('★★★文')).toBe('★|★|★文');
  });
  test('L5: connectors and interpuncts never start a line, a solidus does neither', () => {
    expect(opportunities('京—沪·杭')).toBe('京—|沪·|杭');
    expect(opportunities('男/女')).toBe('男/女');
    expect(opportunities('男/女', 'basic')).toBe('男/|女');
    expect(opportunities('60km/h以')).toBe('60km/h|以');
  });
  test('L7: quotes in Chinese break like brackets, also beside figures and letters', () => {
    expect(opportunities('2020“抗疫”ABC')).toBe('2020|“抗|疫”|ABC');
    expect(opportunities('文“A”文')).toBe('文|“A”|文');
  });
  test('L8: a mark does not start a line after a typed space', () => {
    expect(opportunities('文 ，文')).toBe('文 ，|文');
    expect(opportunities('文 （文')).toBe('文 |（文');
  });
  test('L2: none lets marks start and end lines but keeps units', () => {
    expect(opportunities('文，文——（文）10%', 'none')).toBe('文|，|文|——|（|文|）|10%');
  });
});

interface MarkCase {
  readonly ch: string;
  readonly startProhibitedFrom: string | null;
  readonly endProhibitedFrom: string | null;
}

test('L2 L3: the table of marks', () => {
  const { chars } = read('punct-classes.json') as { chars: readonly MarkCase[] };
  const order = ['none', 'basic', 'gb', 'strict'] as const;
  const wrong: string[] = [];
  for (const { ch, startProhibitedFrom, endProhibitedFrom } of chars) {
    for (const level of order) {
      const at = order.indexOf(level);
      const from = (name: string | null): number => (name === 'house' ? 1 : order.indexOf(name as Level & 'gb'));
      const pair = ch === '—' || ch === '…' || ch === '⋯';
      if (from(startProhibitedFrom) > 0 && !pair && mayBreak(`文${ch}文`, 1, level) !== at < from(startProhibitedFrom))
        wrong.push(`start ${ch} ${level}`);
      if (from(endProhibitedFrom) > 0 && level !== 'none' && mayBreak(`文${ch}文`, 1 + ch.length, level) !== at < from(endProhibitedFrom))
        wrong.push(`end ${ch} ${level}`);
    }
  }
  expect(wrong).toEqual([]);
});
