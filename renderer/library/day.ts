/** A day as the input of a date writes it, by the clock on the wall. */
export function dayOf(moment: Date): string {
  const part = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** Tomorrow: what a newsroom makes tonight. */
export function tomorrow(): string {
  const moment = new Date();
  moment.setDate(moment.getDate() + 1);
  return dayOf(moment);
}

/** The day of the week, 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T12:00:00Z`).getUTCDay();
