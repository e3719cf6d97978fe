import type { Outlines } from '../../../shared/face/face.ts';
import { glyfOutlines } from '../../../shared/face/glyf.ts';
import { harfbuzzShaper } from '../../../shared/face/harfbuzz.ts';
import { Composer } from '../../../shared/line/composer.ts';
import { fontFiles } from '../../setter/font-files.ts';
import { openFaces } from '../../setter/open-faces.ts';
import { once } from '../../state/once.ts';

/** What sets and paints notices in this window. */
export interface Press {
  readonly composer: Composer;
  readonly outlines: Outlines;
}

/** The press of this window: the house's faces, fetched when first asked for. */
export const openPress: () => Promise<Press> = once(async () => {
  const [module, files] = await Promise.all([import('harfbuzzjs'), fontFiles()]);
  const sfnt = openFaces(files);
  return { composer: new Composer(harfbuzzShaper(module, sfnt)), outlines: glyfOutlines(sfnt) };
});
