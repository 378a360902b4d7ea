import { LEVELS, levelOf } from '../levels.ts';

/** How strong the colour of a state is, 0 to 5. What happens is spread over states by powers: on a linear scale all but the first few would be alike. */
export function activityLevel(count: number, most: number): number {
  if (count <= 0) return 0;
  return count === most ? LEVELS : Math.max(1, levelOf(Math.log(count), Math.log(most)));
}

export interface LevelRange {
  level: number;
  least: number;
  most: number;
}

/** From how many to how many events each level stands for, of those that any count from 1 to `most` has. */
export function rangesOf(most: number): LevelRange[] {
  const ranges: LevelRange[] = [];
  for (let count = 1; count <= most; count++) {
    const level = activityLevel(count, most);
    const last = ranges.at(-1);
    if (last?.level === level) last.most = count;
    else ranges.push({ level, least: count, most: count });
  }
  return ranges;
}
