/** Whether a code unit has no business in copy: controls, bidi and invisible characters, line separators, non-characters. Tab is no exception. */
export const isUnwanted = (code: number): boolean =>
  code < 0x20 ||
  (code >= 0x7f && code <= 0x9f) ||
  code === 0xad ||
  code === 0x61c ||
  code === 0x180e ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x2028 && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  code === 0xfeff ||
  (code >= 0xfdd0 && code <= 0xfdef) ||
  (code >= 0xfff9 && code <= 0xfffb) ||
  code >= 0xfffe;

/** How many code units at `i` must go: a lone surrogate, a hidden tag character (plane 14), an unwanted unit; 0 for none. */
export function unwantedAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (code >= 0xdc00 && code <= 0xdfff) return 1;
  if (code < 0xd800 || code > 0xdbff) return isUnwanted(code) ? 1 : 0;
  const next = text.charCodeAt(i + 1);
  if (!(next >= 0xdc00 && next <= 0xdfff)) return 1;
  return code === 0xdb40 && next <= 0xdc7f ? 2 : 0;
}

/** Whether a text holds nothing unwanted, so that it can be stored and set. */
export function isSound(text: string): boolean {
  for (let i = 0; i < text.length; ) {
    if (unwantedAt(text, i) > 0) return false;
    const code = text.charCodeAt(i);
    i += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
  }
  return true;
}
