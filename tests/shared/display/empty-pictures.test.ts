import { expect, test } from 'vitest';
import { emptyPictures } from '../../../shared/display/empty-pictures.ts';
import { type DisplayList, grey, type Order, type Piece } from '../../../shared/display/list.ts';

const rect = { x: 0, y: 0, width: 10, height: 10 };
const photo: Order = { kind: 'photo', photo: 'p', rect, crop: rect };
const tint: Order = { kind: 'tint', rect, ink: grey(12) };
const piece = (role: Piece['role'], orders: readonly Order[], pieces: readonly Piece[] = []): Piece => ({
  role,
  source: '',
  orders,
  pieces,
});
const list = (...pieces: readonly Piece[]): DisplayList => ({ title: '', width: 100, height: 100, bleed: 0, pieces });

test('a figure that shows no photo is empty, wherever it stands; a tint that is no figure is not', () => {
  expect(emptyPictures(list())).toBe(0);
  expect(emptyPictures(list(piece('figure', [tint]), piece('figure', [photo]), piece('artifact', [tint])))).toBe(1);
  expect(emptyPictures(list(piece('filler', [tint], [piece('figure', [tint], [piece('caption', [])]), piece('figure', [tint])])))).toBe(2);
});
