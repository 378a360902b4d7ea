/** The ISO day so many days after another; before it, where `count` is negative. */
export const dayAfter = (day: string, count: number): string => new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

export const smallest = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other < one) ? other : one);
export const largest = (one: string | null, other: string | null): string | null => (one === null || (other !== null && other > one) ? other : one);
