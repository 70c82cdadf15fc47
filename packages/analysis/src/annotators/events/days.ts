/** What begins with a day: a day, a time of one, an interval from one. */
export const DAY = /^\d{4}-\d\d-\d\d/u;

const MILLISECONDS = 86_400_000;

/** Days from one ISO 8601 date to another, as far as they are given to the day; NaN where either is none. */
export const daysFrom = (first: string, last: string): number => (Date.parse(last.slice(0, 10)) - Date.parse(first.slice(0, 10))) / MILLISECONDS;

/** The day so many days before another; after it where they are negative. */
export const dayBefore = (day: string, days: number): string => new Date(Date.parse(day) - days * MILLISECONDS).toISOString().slice(0, 10);

/** Days before the article's own from which on what happened is background (the attacks of 2001). */
export const LONG_AGO = 60;
