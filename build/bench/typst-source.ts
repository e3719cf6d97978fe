import { type StoryElement, textOf } from '../../shared/story/story.ts';
import type { Job } from './job.ts';

// The rivals' page, in points and millimetres: 390 × 540 mm, type area 350 × 490, five columns, body 9 on 13.5 pt, notices 7.5 on 11.25 pt in a box, pictures grey.
const preamble = `#set page(width: 390mm, height: 540mm, margin: (x: 20mm, y: 25mm), columns: 5)
#set columns(gutter: 18pt)
#set text(font: "Noto Serif SC", size: 9pt, lang: "zh", region: "cn", fill: cmyk(0%, 0%, 0%, 100%), top-edge: 0.88em, bottom-edge: -0.12em)
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: 4.5pt, spacing: 4.5pt)
#let head(headline, deck, by) = place(top + center, scope: "parent", float: true, clearance: 9pt)[
  #set par(first-line-indent: 0pt, spacing: 8pt)
  #set align(center)
  #text(size: 54pt, weight: 900, headline)
  #parbreak()
  #text(font: "LXGW WenKai", size: 20pt, deck)
  #parbreak()
  #text(font: "LXGW WenKai", by)
]
#let sub(words) = block(above: 9pt, below: 9pt, sticky: true, text(font: "Noto Sans SC", weight: 700, size: 12pt, words))
#let photo(words) = block(breakable: false, above: 4.5pt, below: 4.5pt, width: 100%)[
  #rect(width: 100%, height: 43mm, fill: cmyk(0%, 0%, 0%, 27%), stroke: none)
  #v(-3pt)
  #align(center, text(font: "LXGW WenKai", size: 7.5pt, words))
]
#let notices(head, ..items) = block(stroke: .5pt, inset: 4.5pt, width: 100%, breakable: false)[
  #set par(first-line-indent: 0pt, leading: 3.75pt, spacing: 5.75pt)
  #align(center, text(font: "Noto Sans SC", weight: 700, size: 12pt, head))
  #set text(size: 7.5pt)
  #items.pos().join(parbreak())
]
`;

/** Typst's source of some pages: the same copy, faces and sizes as ours. */
export const typstSource = (pages: readonly Job[]): string => preamble + pages.map(page).join('\n#pagebreak()\n');

function page({ story, notices }: Job): string {
  const first = (type: string) =>
    story.filter((element) => element.type === type).map((element) => (element.type === 'picture' ? '' : textOf(element)));
  const bylines = story.flatMap((element) => (element.type === 'byline' ? [`${element.title} ${textOf(element)}`] : []));
  const head = `#head[${escaped(first('headline').join(''))}][${escaped(first('deck').join(''))}][${escaped(bylines.join(' '))}]`;
  const body = story.map(element).filter((source) => source !== '');
  const title = notices[0]?.head ?? '';
  const box =
    notices.length === 0 ? '' : `#colbreak()\n#notices[${escaped(title)}]${notices.map(({ text }) => `[${escaped(text)}]`).join('')}`;
  return `${head}\n${body.join('\n\n')}\n${box}`;
}

function element(element: StoryElement): string {
  switch (element.type) {
    case 'lead':
    case 'paragraph':
      return escaped(textOf(element));
    case 'subhead':
      return `#sub[${escaped(textOf(element))}]`;
    case 'picture':
      return `#photo[${escaped(element.children.map(textOf).join(' '))}]`;
    default:
      return '';
  }
}

/** Characters that mean something to Typst, each behind a backslash. */
const escaped = (text: string): string =>
  text.replace(/[\\#$*_`<>@[\]~'"/]|--+/g, (marks) => [...marks].map((mark) => `\\${mark}`).join(''));
