export const LEVELS = 5;

/** How strong a colour is that stands for a value, 0 to 5; 0 for nothing alone. */
export const levelOf = (value: number, most: number): number => (value <= 0 || most <= 0 ? 0 : Math.min(LEVELS, Math.ceil((value / most) * LEVELS)));
