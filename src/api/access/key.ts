import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { BadInput } from '../../domain/errors.ts';
import type { Caller } from './caller.ts';
import { isRole, ROLES } from './role.ts';
import type { Role } from './role.ts';

/** A key as the service knows it: who has it, what it is good for, and its hash; the key itself is kept by its owner alone. */
export interface StoredKey {
  name: string;
  role: Role;
  /** SHA-256, which is enough where what is hashed is 256 bits of chance: there is nothing to guess. */
  hash: Buffer;
}

const ENTRY = /^([\w.-]{1,64}):(\w+):([0-9a-f]{64})$/;

/** A new key, for its owner, and its entry `NAME:ROLE:HASH`, for the service. @throws BadInput for a name or role that cannot be */
export function makeKey(name: string, role: string): { key: string; entry: string } {
  const key = `bk_${randomBytes(32).toString('base64url')}`;
  const entry = `${name}:${role}:${hashOf(key).toString('hex')}`;
  keyOf(entry);
  return { key, entry };
}

/** Entries `NAME:ROLE:HASH`, separated by commas, spaces or lines; lines that begin with # say nothing. @throws BadInput */
export function readKeys(text: string): StoredKey[] {
  const entries = text.split(/\r?\n/).filter((line) => !line.startsWith('#')).join('\n').split(/[\s,]+/).filter((entry) => entry !== '');
  const keys = entries.map(keyOf);
  const twice = keys.find(({ name }, index) => keys.findIndex((other) => other.name === name) < index);
  if (twice) throw new BadInput(`Two keys are called "${twice.name}"; give each a name of its own.`);
  return keys;
}

function keyOf(entry: string): StoredKey {
  const [, name, role, hash] = ENTRY.exec(entry) ?? [];
  if (name === undefined || !isRole(role!)) {
    throw new BadInput(`"${shortened(entry)}" is no key's entry; write NAME:ROLE:HASH with a role of ${ROLES.join(', ')}, as "bilateral key" prints it.`);
  }
  return { name, role, hash: Buffer.from(hash!, 'hex') };
}

/** What somebody may have put here by mistake is a key itself: it is not told to the log. */
const shortened = (entry: string): string => (entry.length > 12 ? `${entry.slice(0, 8)}…` : entry);

const hashOf = (key: string): Buffer => createHash('sha256').update(key).digest();

/** Finds out whose key it is, in a time that does not tell how near a guess was: hashes are compared, each with all. */
export function keyring(keys: readonly StoredKey[]): (key: string) => Caller | null {
  return (key) => {
    const hash = hashOf(key);
    let caller: Caller | null = null;
    for (const { name, role, hash: known } of keys) if (timingSafeEqual(hash, known)) caller = { id: `key ${name}`, name, role };
    return caller;
  };
}
