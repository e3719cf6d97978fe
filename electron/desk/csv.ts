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
