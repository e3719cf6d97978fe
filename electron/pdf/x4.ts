import { type Preset, type PrintingCondition, snapNewsprint } from './preset.ts';

/** PDF/X-4 (ISO 15930-7): PDF 1.6 with the press's ICC profile embedded; what we draw stays as plain as in X-1a. */
export const x4 = (profile: Uint8Array, condition: PrintingCondition = snapNewsprint): Preset => ({
  family: 'PDF/X-4',
  version: '1.6',
  condition,
  profile,
  mark: '<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>',
  slug: 0,
});
