import { match as matchPinyin } from 'pinyin-pro';

/**
 * How well a text fits what was typed into the palette: 0 for its beginning, more for later places, null for not at all. Letters fit by their words (`go lib` finds Go to
 * library) and Chinese by its pinyin or the initials of it (`bm`, `banmian` find 版面).
 */
export function fitOf(query: string, text: string): number | null {
  const wanted = query.trim().toLowerCase();
  if (wanted === '') return 0;
  const said = text.toLowerCase();
  const at = said.indexOf(wanted);
  if (at >= 0) return at;
  const words = wanted.split(/\s+/);
  if (words.length > 1 && words.every((word) => said.includes(word))) return 20;
  if (!/^[a-z' ]+$/.test(wanted)) return null;
  const found = matchPinyin(text, wanted.replace(/[' ]/g, ''), { continuous: true });
  return found === null ? null : 40 + (found[0] ?? 0);
}

/** The entries that fit, the best first; entries that fit alike stay in their order. */
export function findEntries<Entry>(
  query: string,
  entries: readonly Entry[],
  textsOf: (entry: Entry) => readonly string[],
): readonly Entry[] {
  return entries
    .flatMap((entry, order) => {
      const fits = textsOf(entry)
        .map((text) => fitOf(query, text))
        .filter((fit) => fit !== null);
      return fits.length === 0 ? [] : [{ entry, order, fit: Math.min(...fits) }];
    })
    .sort((one, other) => one.fit - other.fit || one.order - other.order)
    .map(({ entry }) => entry);
}
