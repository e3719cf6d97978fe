import { type Preset, snapNewsprint } from './preset.ts';

/** PDF/X-1a:2003 (ISO 15930-4): PDF 1.4, CMYK only, nothing transparent, the registered condition named and no profile embedded. The house's default. */
export const x1a: Preset = {
  family: 'PDF/X-1a:2003',
  version: '1.4',
  condition: snapNewsprint,
  mark: '<pdfx:GTS_PDFXVersion>PDF/X-1a:2003</pdfx:GTS_PDFXVersion>',
  slug: 0,
};
