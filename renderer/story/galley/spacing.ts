/** The type the galley is shown in; `galley.css` says the same. */
const font = '13px "Pinban Song", "Songti SC", SimSun, serif';
const em = 13;

let pen: CanvasRenderingContext2D | null = null;

/** How wide a text runs in the galley's type by itself, in pixels. */
function naturalWidth(text: string): number {
  pen ??= document.createElement('canvas').getContext('2d');
  if (pen === null) return text.length * em;
  pen.font = font;
  return pen.measureText(text).width;
}

/**
 * The letter-spacing, in pixels, that brings a line to its measure (characters of body type): the browser sets marks at their full width where the page squeezes them, so its lines would
 * end elsewhere. A last line is only ever brought in.
 */
export function spacingFor(text: string, measure: number, isLast: boolean): number {
  const count = [...text].length;
  const missing = measure * em - naturalWidth(text);
  return count < 2 || (isLast && missing > 0) ? 0 : missing / (count - 1);
}
