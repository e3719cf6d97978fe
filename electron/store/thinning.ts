/** A copy of the store, by the time it was made (UTC, ISO text). */
export interface Dated {
  readonly at: string;
}

/** How many copies of each kind are left, beside all of the last two days. Anki's numbers (rslib/src/config: 12 daily, 10 weekly, 9 monthly). */
const kept = { daily: 12, weekly: 10, monthly: 9 };

const day = 86_400_000;

/**
 * The copies that may go: of the last two days every one stays, then one a day, one a week, one a month, until each kind has its number; the newest of a day, week or month
 * is the one that stays. Days are UTC's: what matters is how far they lie apart.
 */
export function surplusOf<Copy extends Dated>(copies: readonly Copy[], now: string): readonly Copy[] {
  const left = { ...kept };
  let last: { readonly day: number; readonly week: number; readonly month: string } | null = null;
  const surplus: Copy[] = [];
  for (const copy of [...copies].sort((a, b) => (a.at < b.at ? 1 : -1))) {
    const time = Date.parse(copy.at);
    const of = { day: Math.floor(time / day), week: Math.floor(time / day / 7), month: copy.at.slice(0, 7) };
    if (Date.parse(now) - time < 2 * day) last = of;
    else if (left.daily > 0 && of.day !== last?.day) left.daily--;
    else if (left.weekly > 0 && of.week !== last?.week && left.daily === 0) left.weekly--;
    else if (left.monthly > 0 && of.month !== last?.month && left.daily === 0 && left.weekly === 0) left.monthly--;
    else {
      surplus.push(copy);
      continue;
    }
    last = of;
  }
  return surplus;
}
