import type { Role } from './role.ts';

/** Who asks. */
export interface Caller {
  /** Tells callers apart where they are counted, e.g. `key anna`. */
  id: string;
  /** As it stands in the journal; null where nobody had to say who he is. */
  name: string | null;
  role: Role;
  /** Whether the program asks itself; the allow list is for others. */
  own?: boolean;
}

/** Whoever asks a service that has no keys: it listens on this machine alone. */
export const ANYBODY: Caller = { id: 'anybody', name: null, role: 'admin' };

export const ITSELF: Caller = { ...ANYBODY, id: 'itself', own: true };
