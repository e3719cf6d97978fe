import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { makeFonts } from '../../build/fonts.ts';
import { decodeText } from '../../electron/desk/decode.ts';
import { type Faces, openFaces } from '../../electron/faces/open.ts';
import { type Intake, readRawText } from '../../shared/intake/read.ts';
import { Composer } from '../../shared/line/composer.ts';
import { type MadePage, makePage, type PageOrder } from '../../shared/pipeline.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The real page the program was built for, where the team's folder is beside the checkout. */
export const realInput = fileURLToPath(new URL('../../../shared/input/page.txt', import.meta.url));

/** The sample that ships. */
export const sampleInput = fileURLToPath(new URL('../../build/sample/page.txt', import.meta.url));

/** The raw pages there are to be made: the sample always, the real one where it is. */
export const rawPages: readonly (readonly [string, string])[] = [
  ['sample', sampleInput],
  ...(existsSync(realInput) ? [['real', realInput] as const] : []),
];

/** The house's faces, made if they are not there yet. */
export async function houseFaces(): Promise<Faces> {
  await makeFonts(root);
  const faces = await openFaces(`${root}/out/fonts`);
  if (!faces.ok) throw new Error(`${faces.fault.kind} ${faces.fault.path}`);
  return faces.value;
}

/** A raw text read as the desk reads it. */
export function readPage(path: string): Intake {
  const decoded = decodeText(readFileSync(path));
  if (!decoded.ok) throw new Error(decoded.fault.kind);
  return readRawText(decoded.value.text);
}

/** The order of a page of what was read. */
export const orderFor = (intake: Intake, sheet: PageOrder['sheet'] = 'broadsheet'): PageOrder => ({
  sheet,
  folio: { paper: '青禾日报', date: '2020-03-03', pageNo: 3, section: '专题', editors: '' },
  stories: intake.story === null ? [] : [{ id: 'story', story: intake.story }],
  notices: intake.notices.map((notice, i) => ({ ...notice, id: `notice-${i + 1}` })),
  photos: [],
});

/** The page made of a raw text with the house's faces. */
export const pageOf = (intake: Intake, faces: Faces, sheet?: PageOrder['sheet']): MadePage =>
  makePage(orderFor(intake, sheet), new Composer(faces.shaper));
