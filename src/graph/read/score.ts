/** Mean of scores, rounded so that the order in which an engine adds them does not show; null when nothing is scored. */
export const meanScore = (sum: number, scored: number): number | null => (scored === 0 ? null : Math.round((sum / scored) * 1000) / 1000 + 0);
