import type { ComponentChildren } from 'preact';
import { Listed } from './names.tsx';

/** Things of one kind that were found, after the name of the kind; nothing where there are none. Stands in a `dl` of the class `found`. */
export function Found({ name, children }: { name: string; children: ComponentChildren[] }) {
  return children.length === 0 ? null : <div><dt>{name}</dt><dd><Listed>{children}</Listed></dd></div>;
}
