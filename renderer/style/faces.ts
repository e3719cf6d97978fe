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

/**
 * Waits for the house's sans serif on a machine that has no Chinese font at all; elsewhere it is done at once. Chromium keeps words it has shaped before a face came, so on such a machine nothing
 * may be drawn earlier.
 */
export async function readChinese(fonts: FontFaceSet): Promise<void> {
  if (lacksChinese()) await fonts.load('16px "Pinban Hei"').catch(() => undefined);
}

/** Whether two different characters look alike: both are the box that stands for what no font has. */
function lacksChinese(): boolean {
  const canvas = document.createElement('canvas');
  canvas.width = 20;
  canvas.height = 20;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) return false;
  const look = (character: string): string => {
    context.clearRect(0, 0, 20, 20);
    context.font = '16px system-ui, sans-serif';
    context.fillText(character, 1, 16);
    return context.getImageData(0, 0, 20, 20).data.join();
  };
  // A dense character and one of a single stroke (U+7248, U+4E00).
  return look(String.fromCharCode(0x7248)) === look(String.fromCharCode(0x4e00));
}
