import { pinyin } from 'pinyin-pro';

/** How a name may be typed without an input method: its pinyin initials (`wxr`) and its pinyin run together (`wangxiaoran`), both lower case. */
export interface Spelling {
  readonly initials: string;
  readonly whole: string;
}

const known = new Map<string, Spelling>();

/** The spelling of a name; Latin letters and digits stand for themselves, marks for nothing. Names are read as surnames where they begin with one (单 shan, 解 xie). */
export function spellingOf(name: string): Spelling {
  const before = known.get(name);
  if (before !== undefined) return before;
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'consecutive' }).map((each) =>
    each.toLowerCase().replace(/[^a-z0-9]/g, ''),
  );
  const isHan = (syllable: string): boolean => /^[a-z]+$/.test(syllable) && !name.toLowerCase().includes(syllable);
  const spelling = {
    initials: syllables.map((each) => (isHan(each) ? each.slice(0, 1) : each)).join(''),
    whole: syllables.join(''),
  };
  if (known.size > 20_000) known.clear();
  known.set(name, spelling);
  return spelling;
}

/**
 * How well what was typed names something, 0 not at all: 5 the whole name or all its initials, 4 the name's beginning, 3 the beginning of its initials or pinyin,
 * 2 part of the name, 1 part of the initials.
 */
export function matching(typed: string, name: string): number {
  const wanted = typed.toLowerCase().replace(/\s/g, '');
  if (wanted === '') return 0;
  const plain = name.toLowerCase();
  if (plain === wanted) return 5;
  if (plain.startsWith(wanted)) return 4;
  if (plain.includes(wanted)) return 2;
  if (!/^[a-z0-9]+$/.test(wanted)) return 0;
  const { initials, whole } = spellingOf(name);
  if (initials === wanted) return 5;
  if (initials.startsWith(wanted) || whole.startsWith(wanted)) return 3;
  return initials.includes(wanted) ? 1 : 0;
}
