/** Whether the words are an ISO 8601 day that the calendar has: `2021-08-13`, and no 31 June. */
export function isCalendarDay(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}
