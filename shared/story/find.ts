/** How words are looked for: letters of both cases alike unless `matchCase`; full- and half-width forms are always alike. */
export interface Finding {
  readonly words: string;
  readonly matchCase: boolean;
}

/** A place in a text, UTF-16 units, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A unit as it is compared: full-width ASCII as its half-width twin, the ideographic space as a space, curly quotes as they are. */
function folded(code: number, matchCase: boolean): number {
  let unit = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code === 0x3000 ? 0x20 : code;
  if (!matchCase && unit >= 0x41 && unit <= 0x5a) unit += 0x20;
  return unit;
}

function fold(text: string, matchCase: boolean): string {
  const units = new Uint16Array(text.length);
  for (let i = 0; i < text.length; i++) units[i] = folded(text.charCodeAt(i), matchCase);
  const pieces: string[] = [];
  for (let i = 0; i < units.length; i += 4096) pieces.push(String.fromCharCode(...units.subarray(i, i + 4096)));
  return pieces.join('');
}

/** The places of some words in a text, first to last, none overlapping another; none for no words. */
export function findIn(text: string, { words, matchCase }: Finding): readonly Range[] {
  if (words === '') return [];
  const [where, what] = [fold(text, matchCase), fold(words, matchCase)];
  const found: Range[] = [];
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + what.length)) found.push({ from: at, to: at + what.length });
  return found;
}

/** A text with the words found replaced. */
export function replaceIn(text: string, finding: Finding, by: string): string {
  let [replaced, end] = ['', 0];
  for (const { from, to } of findIn(text, finding)) {
    replaced += text.slice(end, from) + by;
    end = to;
  }
  return replaced + text.slice(end);
}

/** A found place with a little of the words around it, for a list of results: at most 12 units before and 24 behind. */
export function excerptAround(
  text: string,
  { from, to }: Range,
): { readonly before: string; readonly found: string; readonly after: string } {
  const start = Math.max(0, from - 12);
  const end = Math.min(text.length, to + 24);
  return {
    before: (start > 0 ? '…' : '') + text.slice(start, from),
    found: text.slice(from, to),
    after: text.slice(to, end) + (end < text.length ? '…' : ''),
  };
}
