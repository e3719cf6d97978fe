import { photoId, shapes } from './copy.ts';

/** How many photos the gallery has. */
export const photoCount = 24;

/** Shapes of the gallery's photos, as a page's order wants them. */
export const galleryPhotos = Array.from({ length: photoCount }, (_, n) => {
  const [width, height] = shapes[n % shapes.length]!;
  return { id: photoId(n), width, height };
});

/** The gallery's photos, drawn: hills, a river, houses with lit windows. Nobody's pictures are taken, and a page without pictures cannot be judged. */
export async function drawPhotos(): Promise<ReadonlyMap<string, Uint8Array>> {
  const { default: sharp } = await import('sharp');
  const drawn = await Promise.all(
    galleryPhotos.map(async ({ id, width, height }, n) => {
      const picture = await sharp(Buffer.from(landscape(n, width, height)))
        .jpeg({ quality: 80 })
        .toBuffer();
      return [id, new Uint8Array(picture)] as const;
    }),
  );
  return new Map(drawn);
}

function landscape(n: number, width: number, height: number): string {
  let state = n * 7919 + 17;
  const draw = (below: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return (state >>> 8) % below;
  };
  const hue = (n * 47) % 360;
  const hill = (base: number, light: number): string => {
    let path = `M0 ${height}`;
    for (let x = 0; x <= 8; x++) path += ` L${(x * width) / 8} ${base - draw(height / 6)}`;
    return `<path d="${path} L${width} ${height} Z" fill="hsl(${hue + 20}, 25%, ${light}%)"/>`;
  };
  const houses = Array.from({ length: 5 + draw(5) }, (_, i) => {
    const x = (i * width) / 9 + draw(40);
    const w = width / 12 + draw(30);
    const h = height / 7 + draw(height / 8);
    const y = height * 0.78 - h;
    const windows = Array.from(
      { length: 4 },
      (_, k) =>
        `<rect x="${x + w * (0.2 + 0.35 * (k % 2))}" y="${y + h * (0.25 + 0.35 * (k >> 1))}" width="${w * 0.2}" height="${h * 0.18}" fill="#ffe9a8"/>`,
    );
    return `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="hsl(${hue + 180}, 15%, ${35 + draw(25)}%)"/>${windows.join('')}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><linearGradient id="g" x2="0" y2="1"><stop offset="0" stop-color="hsl(${hue}, 45%, 62%)"/><stop offset="1" stop-color="hsl(${hue + 30}, 55%, 88%)"/></linearGradient></defs>
<rect width="${width}" height="${height}" fill="url(#g)"/><circle cx="${width * 0.7}" cy="${height * 0.25}" r="${height / 12}" fill="#fff6d8"/>${hill(height * 0.6, 55)}${hill(height * 0.72, 42)}${houses.join('')}
<rect y="${height * 0.78}" width="${width}" height="${height * 0.22}" fill="hsl(${hue + 10}, 35%, 48%)"/><rect y="${height * 0.84}" width="${width}" height="${height * 0.02}" fill="hsl(${hue + 10}, 35%, 70%)"/></svg>`;
}
