/** What is read of a web page's or a word processor's HTML: its paragraphs as lines, the words within them that were bold, and how many pictures were left behind. */
export interface HtmlCopy {
  readonly lines: readonly string[];
  readonly bold: readonly string[];
  readonly images: number;
}

const blocks: ReadonlySet<string> = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY THEAD TR UL'.split(
    ' ',
  ),
);

const silent: ReadonlySet<string> = new Set('HEAD IFRAME NOSCRIPT OBJECT SCRIPT STYLE SVG TEMPLATE TITLE XML'.split(' '));

/** The attribute under which a page's styles are read. */
const heldStyle = 'data-style';

/** A page's source with its styles and handlers put where the window does not look for them: the content policy forbids both, even in a page that is only parsed. */
export const inert = (html: string): string =>
  html
    .replace(/<style[\s>][\s\S]*?(?:<\/style>|$)/gi, '')
    .replace(/<[a-z][^<>]*>/gi, (tag) =>
      tag.replace(/([\s"'])style(\s*=)/gi, `$1${heldStyle}$2`).replace(/([\s"'])on\w+(\s*=)/gi, '$1data-on$2'),
    );

interface Reading {
  readonly lines: string[];
  readonly bold: string[];
  images: number;
  line: string;
  /** Where in the line bold words began. */
  boldFrom: number | null;
}

const wide = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f\u2018-\u201d\u2026\u2014]/;

/**
 * Reads a page or fragment that was parsed from `inert`, a walk over its nodes: blocks and line breaks part lines, cells of a table row are parted by a space of one em, list numbers that Word spells out are dropped
 * with everything hidden. Never throws; reads nothing from outside.
 */
export function readHtml(root: Node): HtmlCopy {
  const reading: Reading = { lines: [], bold: [], images: 0, line: '', boldFrom: null };
  walk(root, reading, { bold: false, pre: false, heading: false });
  endLine(reading);
  return { lines: reading.lines, bold: reading.bold, images: reading.images };
}

interface Style {
  readonly bold: boolean;
  readonly pre: boolean;
  readonly heading: boolean;
}

function walk(node: Node, reading: Reading, style: Style): void {
  if (node.nodeType === 3) {
    write(reading, node.textContent ?? '', style);
    return;
  }
  if (node.nodeType !== 1 && node.nodeType !== 9 && node.nodeType !== 11) return;
  const name = node.nodeName.toUpperCase();
  if (silent.has(name) || isHidden(node)) return;
  if (name === 'BR') endLine(reading);
  if (name === 'IMG' || name === 'V:IMAGEDATA') reading.images++;
  if ((name === 'TD' || name === 'TH') && reading.line.trim() !== '') reading.line += '\u3000';
  const isBlock = blocks.has(name);
  if (isBlock) endLine(reading);
  const own = styleOf(node, name, style);
  for (const child of node.childNodes) walk(child, reading, own);
  if (isBlock) endLine(reading);
}

const attribute = (node: Node, name: string): string => ('getAttribute' in node ? ((node as Element).getAttribute(name) ?? '') : '');

function isHidden(node: Node): boolean {
  const style = attribute(node, heldStyle).replace(/\s/g, '').toLowerCase();
  return /mso-list:ignore|mso-element:|mso-hide:all|display:none|visibility:hidden/.test(style);
}

function styleOf(node: Node, name: string, style: Style): Style {
  const heading = style.heading || /^H[1-6]$/.test(name);
  const weight = /(?:^|;)\s*font-weight:\s*(bold|bolder|normal|lighter|\d+)/i.exec(attribute(node, heldStyle))?.[1]?.toLowerCase();
  const told = weight === undefined ? undefined : /^bold/.test(weight) || Number(weight) >= 600;
  const bold = told ?? (name === 'B' || name === 'STRONG' ? true : style.bold);
  return { heading, bold, pre: style.pre || name === 'PRE' };
}

function write(reading: Reading, text: string, style: Style): void {
  if (style.pre) {
    const [first, ...rest] = text.split('\n');
    add(reading, first ?? '', style);
    for (const line of rest) {
      endLine(reading);
      add(reading, line, style);
    }
    return;
  }
  // A source's line end between Chinese characters is no blank.
  const flowed = text.replace(/[\t\n\f\r ]+/g, (blank, at: number) => {
    if (!blank.includes('\n')) return ' ';
    const [before, after] = [text[at - 1] ?? reading.line.at(-1) ?? '', text[at + blank.length] ?? ''];
    return wide.test(before) || wide.test(after) ? '' : ' ';
  });
  add(reading, flowed, style);
}

function add(reading: Reading, text: string, { bold, heading }: Style): void {
  if (text === '') return;
  const isBold = bold && !heading;
  if (isBold && reading.boldFrom === null) reading.boldFrom = reading.line.length;
  if (!isBold && text.trim() !== '') endBold(reading);
  reading.line += text;
}

function endBold(reading: Reading): void {
  if (reading.boldFrom === null) return;
  const words = reading.line.slice(reading.boldFrom).trim();
  // A line that is bold as a whole is a heading of some kind: intake tells which.
  if (words !== '' && words !== reading.line.trim()) reading.bold.push(words);
  reading.boldFrom = null;
}

function endLine(reading: Reading): void {
  endBold(reading);
  if (reading.line.replace(/[\s\u00a0]/g, '') !== '') reading.lines.push(reading.line.replace(/\u00a0/g, ' ').replace(/ +$/, ''));
  reading.line = '';
  reading.boldFrom = null;
}
