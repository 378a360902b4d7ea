/** Days after which an event weighs half as much in the score of a pair. */
export const HALF_LIFE_DAYS = 180;

const DAY = 86_400_000;
/**
 * Where ages are counted from. Any day would do for a mean, which only sees how much younger one event is than another; this one lies so far ahead
 * that every weight is a fraction: an engine that keeps whole numbers apart would add large whole weights as integers, and lose them.
 */
const EPOCH = Date.UTC(2300, 0, 1);

/** How much an ISO day weighs beside others: twice as much as one that lies HALF_LIFE_DAYS before it. */
export const weightOfDay = (day: string): number => 2 ** ((Date.parse(`${day}T00:00:00Z`) - EPOCH) / DAY / HALF_LIFE_DAYS);
