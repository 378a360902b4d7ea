import type { ComponentChildren } from 'preact';
import type { Asked } from '../service/use-operation.ts';
import { Trouble } from './trouble.tsx';
import { Waiting } from './waiting.tsx';

/** An answer as a page shows it; until there is one, that it is waited for, or what went wrong. An answer that was had stays while it is asked for anew. @param whole whether it is all that the page shows */
export function Answer<Data>({ of: { data, fault, isWaiting, again }, whole = false, children }: { of: Asked<Data>; whole?: boolean; children: (data: Data) => ComponentChildren }) {
  if (data) return <>{children(data)}</>;
  if (fault && !isWaiting) return <Trouble fault={fault} again={again} whole={whole} />;
  return <Waiting />;
}
