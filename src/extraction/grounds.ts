import type { Grounds } from '../domain/evidence.ts';
import { confidenceOf } from './confidence.ts';

/** A rule with the circumstances that hold, and what it is trusted with. */
export function grounds(way: string, circumstances: Record<string, boolean> = {}): Grounds {
  let rule = way;
  for (const word in circumstances) if (circumstances[word]) rule += `+${word}`;
  return { rule, confidence: confidenceOf(rule) };
}
