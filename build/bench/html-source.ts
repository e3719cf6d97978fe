import { type StoryElement, textOf } from '../../shared/story/story.ts';
import type { Job } from './job.ts';

const style = (fonts: string): string => {
  const face = (family: string, file: string, weight: number) =>
    `@font-face { font-family: "${family}"; src: url("file://${fonts}/${file}.ttf"); font-weight: ${weight} }`;
  return `${face('song', 'song', 400)} ${face('song', 'song-heavy', 900)} ${face('hei', 'hei-bold', 700)} ${face('kai', 'kai', 400)}
@page { size: 390mm 540mm; margin: 25mm 20mm }
html { font: 9pt/13.5pt song } body { margin: 0 }
article { columns: 5; column-gap: 18pt; column-fill: auto; height: 489mm; text-align: justify; line-break: strict; text-spacing-trim: normal; text-autospace: normal }
h1, .deck, .by { column-span: all; margin: 0; text-align: center }
h1 { font: 900 54pt/66pt song } .deck { font: 20pt/30pt kai } .by { font: 9pt/27pt kai }
h2 { font: 700 12pt/27pt hei; margin: 0; break-after: avoid } p { margin: 0; text-indent: 2em }
figure { margin: 0 0 4.5pt; break-inside: avoid } figure div { height: 43mm; background: #bbb } figcaption { font: 7.5pt/12pt kai; text-align: center }
section { break-before: column; border: .5pt solid #000; padding: 4.5pt; font-size: 7.5pt; line-height: 11.25pt }
h3 { font: 700 12pt/18pt hei; margin: 0; text-align: center } section p { text-indent: 0; margin: 0 0 2pt }`;
};

/** The rivals' page as HTML for programs that set CSS columns; the fonts are files of a folder. */
export function htmlSource({ story, notices }: Job, fonts: string): string {
  const bylines = story.flatMap((element) => (element.type === 'byline' ? [`${element.title} ${textOf(element)}`] : []));
  const box = notices.map(({ text }) => `<p>${escaped(text)}</p>`).join('\n');
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>page</title><style>${style(fonts)}</style>
<article>${story
    .filter(({ type }) => type === 'headline' || type === 'deck')
    .map(element)
    .join('')}<div class="by">${escaped(bylines.join(' '))}</div>
${story
  .filter(({ type }) => type !== 'headline' && type !== 'deck')
  .map(element)
  .join('\n')}
<section><h3>${escaped(notices[0]?.head ?? '')}</h3>${box}</section></article></html>`;
}

function element(element: StoryElement): string {
  if (element.type === 'picture')
    return `<figure><div></div><figcaption>${escaped(element.children.map(textOf).join(' '))}</figcaption></figure>`;
  const text = escaped(textOf(element));
  switch (element.type) {
    case 'headline':
      return `<h1>${text}</h1>`;
    case 'deck':
      return `<div class="deck">${text}</div>`;
    case 'subhead':
      return `<h2>${text}</h2>`;
    case 'lead':
    case 'paragraph':
      return `<p>${text}</p>`;
    default:
      return '';
  }
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
