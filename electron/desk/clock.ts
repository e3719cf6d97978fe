/** Milliseconds since the process began. Not `performance.now()`: Node loads the whole of its performance hooks with the first use of that name. */
export const sinceStart = (): number => process.uptime() * 1000;
