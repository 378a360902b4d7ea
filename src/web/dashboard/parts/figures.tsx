import type { ComponentChildren } from 'preact';

/** A few figures side by side, each under its name. */
export function Figures({ of: figures }: { of: readonly (readonly [name: string, value: ComponentChildren])[] }) {
  return <dl class="figures">{figures.map(([name, value]) => <div key={name}><dt>{name}</dt><dd>{value}</dd></div>)}</dl>;
}
