import { useEffect } from 'react';

/** The rule of the paper a slip prints on. */
const rule = new CSSStyleSheet();

/** While a slip is shown, whatever has it printed – its button, Ctrl+P, the browser's menu – prints on A5, or on the roll, which is cut where the slip ends. What is printed afterwards has its own paper again. */
export function useSlipPaper(size: 'a5' | 'roll'): void {
  useEffect(() => {
    // The length of roll is asked for when it is needed: the slip's proof comes later than the slip.
    const lay = (): void => rule.replaceSync(size === 'a5' ? a5 : `@page { size: 80mm ${rollLength()}mm; margin: 3mm }`);
    document.adoptedStyleSheets.push(rule);
    window.addEventListener('beforeprint', lay);
    return () => {
      window.removeEventListener('beforeprint', lay);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== rule);
    };
  }, [size]);
}

const a5 = '@page { size: 148mm 210mm; margin: 10mm }';

/** The length of roll the slip takes, in millimetres (96 CSS pixels to the inch), a little over. */
function rollLength(): number {
  const slip = document.querySelector('.slip');
  return Math.ceil(((slip?.getBoundingClientRect().height ?? 0) / 96) * 25.4) + 6;
}
