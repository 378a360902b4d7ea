const DAY = 86_400_000;

/** Days since 1970 of an ISO day. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;

/** The ISO day of a number of days since 1970. */
export const isoDay = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);
