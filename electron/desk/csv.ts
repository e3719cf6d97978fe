/** A value that stands in one cell. */
export type Cell = string | number;

/** A cell that a spreadsheet would take for a formula is put as text by an apostrophe before it (ASVS 1.2.10); figures of ours are figures. */
function guarded(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  // Tab, CR, LF and NUL too: some programs skip them and then see the formula. Full-width signs are taken for the plain ones.
  return /^[=+\-@\t\r\n\0＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

const quoted = (text: string): string => (/[",\r\n\t;]/.test(text) || text.startsWith("'") ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows as a CSV file (RFC 4180) that Excel opens as Chinese: UTF-8 with its mark, no cell a formula. */
export function writeCsv(rows: readonly (readonly Cell[])[]): Uint8Array {
  const lines = rows.map((row) => row.map((cell) => quoted(guarded(cell))).join(','));
  return new TextEncoder().encode(`\ufeff${lines.join('\r\n')}\r\n`);
}

/** Rows of a CSV text: cells in quotes with what they hold, line ends of any kind, commas, semicolons or tabs between, whichever the first line has most of. */
export function readCsv(text: string): string[][] {
  const source = text.replace(/^\ufeff/, '');
  const first = source.slice(0, source.search(/[\r\n]|$/));
  const count = (mark: string): number => first.split(mark).length - 1;
  const mark = [',', '\t', ';'].reduce((best, each) => (count(each) > count(best) ? each : best));
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let inside = false;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at] ?? '';
    if (inside) {
      if (unit !== '"') cell += unit;
      else if (source[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else inside = false;
    } else if (unit === '"' && cell === '') inside = true;
    else if (unit === mark) {
      row.push(cell);
      cell = '';
    } else if (unit === '\n' || unit === '\r') {
      if (unit === '\r' && source[at + 1] === '\n') at += 1;
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += unit;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows.filter((each) => each.some((one) => one.trim() !== ''));
}
