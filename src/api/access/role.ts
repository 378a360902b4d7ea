/** What a caller may do, each all that those before it may: ask; bring in articles; set right what the graph holds; everything. */
export const ROLES = ['reader', 'analyst', 'curator', 'admin'] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (word: string): word is Role => (ROLES as readonly string[]).includes(word);

/** Whether a role may do what another one may. */
export const includesRole = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);
