import type { StoryVersion } from '../store/version.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How far apart versions that were kept by themselves are shown, by how long before the newest they are (milliseconds): five minutes within two hours, an hour within two days, then a day. */
function spacing(age: number): number {
  if (age < 2 * hour) return 5 * minute;
  return age < 2 * day ? hour : day;
}

/**
 * The versions worth showing of a story's many states, newest first as given: the newest, those with a label, and of the others the last of each stretch of time, the longer the
 * older they are. Nothing is thrown away: the others stay in the journal.
 */
export function thin(versions: readonly StoryVersion[]): readonly StoryVersion[] {
  const present = Date.parse(versions[0]?.at ?? '');
  const seen = new Set<string>();
  return versions.filter(({ at, label }, i) => {
    const time = Date.parse(at);
    const step = spacing(present - time);
    const stretch = `${step}:${Math.floor(time / step)}`;
    const isFirst = !seen.has(stretch);
    if (label === null) seen.add(stretch);
    return i === 0 || label !== null || isFirst || i === versions.length - 1;
  });
}
