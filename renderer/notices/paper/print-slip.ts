/** The rule of the page printed now; kept, so that the next slip writes over it. */
const rule = new CSSStyleSheet();

/** Has the slip that is shown printed: on A5, or on the roll, which is cut where the slip ends. */
export function printSlip(size: 'a5' | 'roll'): void {
  rule.replaceSync(size === 'a5' ? '@page { size: 148mm 210mm; margin: 10mm }' : `@page { size: 80mm ${rollLength()}mm; margin: 3mm }`);
  if (!document.adoptedStyleSheets.includes(rule)) document.adoptedStyleSheets.push(rule);
  window.print();
}

/** The length of roll the slip takes, in millimetres (96 CSS pixels to the inch), a little over. */
function rollLength(): number {
  const slip = document.querySelector('.slip');
  return Math.ceil(((slip?.getBoundingClientRect().height ?? 0) / 96) * 25.4) + 6;
}
