import type { Look, Patch } from '../setter/asking.ts';
import { askSetter } from '../setter/setter.ts';
import type { PageView, Size } from './view.ts';

/** Looks are told apart across canvases: the setter knows one at a time, whoever asked for it. */
let looks = 0;

/** A canvas that shows a page: the setter's thread paints, this one only puts the painted parts where they belong. While a new look is painted the old one is shown in its place, moved and scaled. */
export class Surface {
  readonly #canvas: HTMLCanvasElement;
  readonly #context: CanvasRenderingContext2D;
  /** The last sharp picture and the look it shows. */
  readonly #spare = document.createElement('canvas');
  #sharp: Look | null = null;
  #look: Look | null = null;

  constructor(canvas: HTMLCanvasElement) {
    this.#canvas = canvas;
    this.#context = canvas.getContext('2d')!;
  }

  /** Shows another part of the page, or the same one larger; `ratio` is device pixels to the CSS pixel. */
  show({ scale, x, y }: PageView, area: Size, ratio: number): void {
    const whole = (value: number): number => Math.round(value * ratio);
    const size = { width: Math.max(1, whole(area.width)), height: Math.max(1, whole(area.height)) };
    const look: Look = { id: ++looks, ...size, x: whole(x), y: whole(y), scale: scale * ratio };
    this.#keepSharp();
    this.#look = look;
    if (this.#canvas.width !== size.width) this.#canvas.width = size.width;
    if (this.#canvas.height !== size.height) this.#canvas.height = size.height;
    this.#showSpare(look);
    void this.repaint();
  }

  /** Has all that is shown painted anew. */
  async repaint(): Promise<void> {
    const look = this.#look;
    if (look === null) return;
    const painted = await askSetter('look', { look });
    if (painted.ok) this.take(painted.value.look, painted.value.patches);
  }

  /** Puts painted parts in their places; those of a look that has passed are dropped. */
  take(look: number, patches: readonly Patch[]): void {
    if (look !== this.#look?.id) return;
    for (const { x, y, pixels } of patches) this.#context.putImageData(pixels, x, y);
    if (patches.length > 0) this.#sharp = this.#look;
  }

  #keepSharp(): void {
    if (this.#sharp === null || this.#sharp !== this.#look) return;
    this.#spare.width = this.#canvas.width;
    this.#spare.height = this.#canvas.height;
    this.#spare.getContext('2d')!.drawImage(this.#canvas, 0, 0);
  }

  #showSpare(look: Look): void {
    const from = this.#sharp;
    this.#context.clearRect(0, 0, look.width, look.height);
    if (from === null || this.#spare.width === 0) return;
    const by = look.scale / from.scale;
    this.#context.drawImage(this.#spare, look.x - from.x * by, look.y - from.y * by, this.#spare.width * by, this.#spare.height * by);
  }
}
