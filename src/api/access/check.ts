import { Forbidden } from '../../domain/errors.ts';
import type { Caller } from './caller.ts';
import { includesRole } from './role.ts';
import type { Role } from './role.ts';
import { roleOfField } from './table.ts';

/** @throws Forbidden */
export function requireRole({ role }: Caller, needed: Role, what: string): void {
  if (!includesRole(role, needed)) throw new Forbidden(`${what} is for the role "${needed}" and above, and your key has the role "${role}"; ask who runs the service for another.`);
}

/** Whether a caller may ask for the fields of an operation's root, introspection among them. @throws Forbidden */
export function checkFields(caller: Caller, operation: 'query' | 'mutation' | 'subscription', fields: Iterable<string>): void {
  for (const field of fields) requireRole(caller, roleOfField(operation, field), field.startsWith('__') ? 'Introspection' : `"${field}"`);
}
