import { unwantedAt } from '../story/unwanted.ts';
import type { Edit } from './edit.ts';

const LEFTOVER =
  /<\/?(?:p|br|div|span|b|strong|em|i|u|font|a|img|h[1-6]|ul|ol|li|table|tbody|tr|td|th)(?:\s[^<>]{0,200})?\/?>|&(?:[a-z]{2,6}|#\d{2,6});/gi;

const NAMED: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  quot: '"',
  amp: '&',
  lt: '<',
  gt: '>',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  mdash: '—',
  hellip: '…',
  middot: '·',
};

/** What stands for a leftover: nothing for a tag, its character for an entity; an entity nobody knows stays. */
function meantBy(leftover: string): string | undefined {
  if (leftover.startsWith('<')) return /^<br/i.test(leftover) ? ' ' : '';
  const name = leftover.slice(1, -1).toLowerCase();
  if (!name.startsWith('#')) return NAMED[name];
  const code = Number(name.slice(1));
  const character = code >= 0x20 && code <= 0xffff ? String.fromCharCode(code) : '';
  return character === '' || unwantedAt(character, 0) > 0 ? '' : character;
}

/** The leftovers of a web page in a line, `<p>` and `&nbsp;`, as edits that take them out. Linear in the line's length. */
export function markupEdits(text: string): Edit[] {
  if (!/[<&]/.test(text)) return [];
  const edits: Edit[] = [];
  for (const found of text.matchAll(LEFTOVER)) {
    const after = meantBy(found[0]);
    if (after !== undefined) edits.push({ at: found.index, length: found[0].length, after, kind: 'control' });
  }
  return edits;
}
