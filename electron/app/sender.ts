/** The origin of the desk's window. */
export const deskOrigin = 'app://desk';

/** The parts of a frame that tell whether it may speak. */
export interface Frame {
  readonly url: string;
  readonly parent: unknown;
}

/** True for the top frame of a page of ours. Addresses are compared after parsing: one that merely begins like ours, or has ours in it, is another's. */
export function isOurs(frame: Frame | null | undefined): boolean {
  if (frame === null || frame === undefined || frame.parent !== null) return false;
  const url = URL.parse(frame.url);
  return url !== null && url.protocol === 'app:' && url.host === 'desk' && url.username === '' && url.port === '';
}
