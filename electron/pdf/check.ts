import { newsprintLimits, type Preset, type PressLimits } from './preset.ts';
import { NotPdf } from './reading/lex.ts';
import { marksOf } from './reading/marks.ts';
import { openPdf, pagesOf } from './reading/open.ts';
import { checkFile } from './rules/file.ts';
import { checkFonts } from './rules/fonts.ts';
import { checkInk } from './rules/ink.ts';
import { checkObjects } from './rules/objects.ts';
import { checkPage } from './rules/page.ts';
import { error, type Rules, type Violation } from './rules/rule.ts';
import { checkTags } from './rules/tags.ts';
import { x1a } from './x1a.ts';

const rules: readonly Rules[] = [checkFile, checkObjects, checkPage, checkFonts, checkInk, checkTags];

/**
 * Checks a finished one-page PDF against a preset and a press, with nothing but the file (print.md 1a and 1c, the rows that can be read from it); no violations for
 * a file in order. Inside photos nothing is looked at: their ink is held by the profile they were separated with.
 */
export function checkPdf(bytes: Uint8Array, preset: Preset = x1a, limits: PressLimits = newsprintLimits): readonly Violation[] {
  try {
    const pdf = openPdf(bytes);
    const [page] = pagesOf(pdf);
    if (!page) return [error('one-page', 'there is no page')];
    const file = { pdf, preset, limits, page, marks: marksOf(pdf, page) };
    return rules.flatMap((check) => check(file));
  } catch (fault) {
    if (fault instanceof NotPdf) return [error('unreadable', fault.message)];
    throw fault;
  }
}
