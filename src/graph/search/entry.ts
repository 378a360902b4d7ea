import { sha256 } from '../../domain/article-key.ts';

/**
 * A document in a word's list is 14 characters: nine of its key (54 bits), three of its rank, one of its language, one of how much the word says of it.
 * Each is a digit of base 64 whose order is that of its character, so lists sort as text and both engines keep them alike.
 */
const DIGITS = '-0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz';
const VALUES = new Uint8Array(128);
for (let value = 0; value < DIGITS.length; value++) VALUES[DIGITS.charCodeAt(value)] = value;

export const KEY_LENGTH = 9;
export const ENTRY_LENGTH = 14;
const RANK_AT = KEY_LENGTH;
const FLAG_AT = KEY_LENGTH + 3;
const WEIGHT_AT = KEY_LENGTH + 4;
/** The greatest weight of a word, and of a rank. */
export const FULL_WEIGHT = 63;
export const HIGHEST_RANK = 64 ** 3 - 1;

const digits = (value: number, length: number): string => {
  let text = '';
  for (let rest = value, left = length; left > 0; left--, rest = Math.floor(rest / 64)) text = DIGITS[rest % 64]! + text;
  return text;
};

/** The key of what the index holds: 54 bits of a hash of its kind and what it is known by. */
export function documentKey(kind: string, subject: string): string {
  const hash = sha256(`${kind}\n${subject}`);
  return digits(Number.parseInt(hash.slice(0, 7), 16) % 64 ** 4, 4) + digits(Number.parseInt(hash.slice(7, 15), 16) % 64 ** 5, 5);
}

/** What stands behind the key: rank, 0 to HIGHEST_RANK, flag 0 to 63. */
export const tailOf = (rank: number, flag: number): string => digits(Math.min(rank, HIGHEST_RANK), 3) + digits(flag, 1);
export const weightDigit = (weight: number): string => DIGITS[Math.max(1, Math.min(FULL_WEIGHT, Math.round(weight)))]!;

/** The first 24 and the last 30 bits of the key that stands at an offset. */
export const keyHigh = (text: string, at: number): number =>
  ((VALUES[text.charCodeAt(at)]! * 64 + VALUES[text.charCodeAt(at + 1)]!) * 64 + VALUES[text.charCodeAt(at + 2)]!) * 64 + VALUES[text.charCodeAt(at + 3)]!;
export const keyLow = (text: string, at: number): number =>
  (((VALUES[text.charCodeAt(at + 4)]! * 64 + VALUES[text.charCodeAt(at + 5)]!) * 64 + VALUES[text.charCodeAt(at + 6)]!) * 64 + VALUES[text.charCodeAt(at + 7)]!) * 64 + VALUES[text.charCodeAt(at + 8)]!;

/** The same of an entry among bytes, and what stands behind its key: rank and flag in one number of 24 bits, and the weight. */
export const highAt = (bytes: Uint8Array, at: number): number =>
  (VALUES[bytes[at]!]! << 18) | (VALUES[bytes[at + 1]!]! << 12) | (VALUES[bytes[at + 2]!]! << 6) | VALUES[bytes[at + 3]!]!;
export const lowAt = (bytes: Uint8Array, at: number): number =>
  (VALUES[bytes[at + 4]!]! << 24) | (VALUES[bytes[at + 5]!]! << 18) | (VALUES[bytes[at + 6]!]! << 12) | (VALUES[bytes[at + 7]!]! << 6) | VALUES[bytes[at + 8]!]!;
export const tailAt = (bytes: Uint8Array, at: number): number =>
  (VALUES[bytes[at + RANK_AT]!]! << 18) | (VALUES[bytes[at + RANK_AT + 1]!]! << 12) | (VALUES[bytes[at + RANK_AT + 2]!]! << 6) | VALUES[bytes[at + FLAG_AT]!]!;
export const weightAt = (bytes: Uint8Array, at: number): number => VALUES[bytes[at + WEIGHT_AT]!]!;
export const rankOf = (tail: number): number => tail >> 6;
export const flagOf = (tail: number): number => tail & 63;

/** The key of both parts, as `documentKey` gives it. */
export const keyText = (high: number, low: number): string => digits(high, 4) + digits(low, 5);

const FIRST_DAY = Date.UTC(1900, 0, 1);
const DAY = 86_400_000;

/** A day as a rank: days since 1900, from 1; 0 for none, and for what is no date. */
export function dayRank(day: string | null | undefined): number {
  const time = day ? Date.parse(`${day.slice(0, 10)}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? 0 : Math.max(1, Math.floor((time - FIRST_DAY) / DAY) + 1);
}
