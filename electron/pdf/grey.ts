/** True when no pixel (RGB, three bytes each) has a colour: a grey picture, whatever it was kept as. */
export function isGrey(pixels: Uint8Array): boolean {
  for (let at = 0; at + 2 < pixels.length; at += 3) if (pixels[at] !== pixels[at + 1] || pixels[at] !== pixels[at + 2]) return false;
  return true;
}

/**
 * Percent of black for every sixteenth grey of sRGB: what of the black ramp of the house's profile (SNAP TR 002) is as light, after the lightest and darkest of both were
 * laid on one another (black point compensation, in luminance).
 */
const blacks = [100, 98.3, 95.6, 91.2, 85.1, 78.3, 68.9, 61.4, 53.9, 46.8, 39.3, 32.2, 25, 18.5, 10.9, 4.7, 0] as const;

/** DeviceGray by the grey of sRGB that it prints as light as. */
const plate = Uint8Array.from({ length: 256 }, (_, grey) => {
  const [darker = 0, lighter = 0] = blacks.slice(grey >> 4);
  return Math.round(255 - 2.55 * (darker + ((lighter - darker) * (grey & 15)) / (grey < 240 ? 16 : 15)));
});

/** A grey picture's pixels (RGB, three bytes each) as they are put on the black plate, in DeviceGray. */
export const blackPlate = (pixels: Uint8Array): Uint8Array =>
  Uint8Array.from({ length: pixels.length / 3 }, (_, at) => plate[pixels[3 * at] ?? 0] ?? 0);
