import type { Colour, Mark } from '../reading/marks.ts';
import { allowedSpaces } from './objects.ts';
import { type Case, error, type Rules, type Violation, warning } from './rule.ts';

/** What is painted, against what newsprint can hold: inks, overprint, small type, thin rules, coarse photos (print.md 1c). */
export const checkInk: Rules = (file) => {
  const found = file.marks.marks.flatMap((mark) => {
    if (mark.kind === 'image') return checkResolution(file, mark.resolution);
    return [
      ...checkColour(file, mark.colour),
      ...(mark.kind === 'text' ? checkText(file, mark) : mark.kind === 'stroke' ? checkStroke(file, mark) : checkFill(mark)),
    ];
  });
  const told = new Set<string>();
  return found.filter(({ rule, message }) => !told.has(rule + message) && told.add(rule + message));
};

const isCmyk = (colour: Colour): boolean => colour.space === 'DeviceCMYK' && colour.values.length === 4;

const isWhite = (colour: Colour): boolean => isCmyk(colour) && colour.values.every((ink) => ink === 0);

const isPureBlack = (colour: Colour): boolean => isCmyk(colour) && colour.values.join(' ') === '0 0 0 1';

const shown = (colour: Colour): string => `${colour.space} ${colour.values.join(' ')}`;

function checkColour({ limits }: Case, colour: Colour): readonly Violation[] {
  if (!allowedSpaces.includes(colour.space)) return [error('colour-space', `painted in ${colour.space || 'an unnamed space'}`)];
  const total = isCmyk(colour) ? colour.values.reduce((sum, ink) => sum + ink * 100, 0) : 0;
  return total > limits.ink + 0.01 ? [error('total-ink', `${shown(colour)}: ${Math.round(total)} % of ${limits.ink} %`)] : [];
}

type Shown<Kind extends Mark['kind']> = Extract<Mark, { kind: Kind }>;

function checkText({ limits }: Case, mark: Shown<'text'>): readonly Violation[] {
  const { colour, size } = mark;
  const found: Violation[] = [];
  const least = isWhite(colour) ? limits.reversedText : limits.text;
  if (size * 1000 < least - 1) found.push(error('small-text', `${size.toFixed(2)} pt, at least ${least / 1000} pt`));
  if (colour.space === 'DeviceGray') found.push(error('grey-text', 'text in DeviceGray cannot overprint'));
  if (isPureBlack(colour) && !mark.overprint) found.push(error('black-overprint', 'black text does not overprint'));
  if (isWhite(colour) && mark.overprint) found.push(error('white-overprint', 'white text overprints and would vanish'));
  if (!isCmyk(colour)) return found;
  const [c = 0, m = 0, y = 0, k = 0] = colour.values;
  const total = c + m + y + k;
  if (k >= 0.85 && total > k && (total > 2.2 || size * 1000 < limits.richText))
    found.push(error('rich-black', `text of ${size} pt in ${shown(colour)}`));
  const plates = colour.values.filter((ink) => ink > 0).length;
  if (plates > 1 && size * 1000 < limits.reversedText - 1) found.push(warning('register', `text of ${size} pt on ${plates} plates`));
  return found;
}

function checkStroke({ limits }: Case, mark: Shown<'stroke'>): readonly Violation[] {
  const found: Violation[] = [];
  if (mark.width * 1000 < limits.rule - 1)
    found.push(error('hairline', `a rule of ${mark.width.toFixed(3)} pt, at least ${limits.rule / 1000} pt`));
  if (isWhite(mark.colour) && mark.overprint) found.push(error('white-overprint', 'a white rule overprints and would vanish'));
  if (isPureBlack(mark.colour) && mark.width < 2 && !mark.overprint)
    found.push(warning('black-overprint', 'a thin black rule does not overprint'));
  if (mark.colour.space === 'DeviceGray' && mark.width < 2) found.push(warning('grey-rule', 'a rule in DeviceGray cannot overprint'));
  return found;
}

const checkFill = (mark: Shown<'fill'>): readonly Violation[] =>
  isWhite(mark.colour) && mark.overprint ? [error('white-overprint', 'a white area overprints and would vanish')] : [];

function checkResolution({ limits }: Case, resolution: number): readonly Violation[] {
  const said = `a photo of ${Math.floor(resolution)} ppi`;
  if (resolution < limits.photoBlocked) return [error('photo-resolution', said)];
  return resolution < limits.photoDoubtful ? [warning('photo-resolution', said)] : [];
}
