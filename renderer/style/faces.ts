/** The families of the house's faces in style sheets, and their files beside the window. */
const files = {
  'Pinban Song': 'song',
  'Pinban Song Heavy': 'song-heavy',
  'Pinban Hei': 'hei',
  'Pinban Hei Bold': 'hei-bold',
  'Pinban Kai': 'kai',
} as const;

/** Makes the house's faces known to the window, so that copy looks as it prints and Chinese is read on machines without a Chinese font. A face is fetched when it is first used. */
export function layOutFaces(fonts: FontFaceSet): void {
  for (const [family, file] of Object.entries(files)) fonts.add(new FontFace(family, `url(/fonts/${file}.ttf)`, { display: 'swap' }));
}
