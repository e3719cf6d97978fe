const two = (part: number): string => String(part).padStart(2, '0');

/** A moment (UTC, ISO text) as the clock on the wall shows it: `18:05`. */
export function clockOf(at: string): string {
  const moment = new Date(at);
  return `${two(moment.getHours())}:${two(moment.getMinutes())}`;
}

/** A moment (UTC, ISO text) with its day, by the clock on the wall: `3-08 18:05`. */
export function momentOf(at: string): string {
  const moment = new Date(at);
  return `${moment.getMonth() + 1}-${two(moment.getDate())} ${clockOf(at)}`;
}
