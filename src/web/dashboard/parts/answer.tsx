import type { ComponentChildren } from 'preact';
import type { Asked } from '../service/use-operation.ts';
import { Trouble } from './trouble.tsx';
import { Waiting } from './waiting.tsx';

/** An answer as a page shows it; until there is one, that it is waited for, or what went wrong. An answer that was had stays while it is asked for anew. */
export function Answer<Data>({ of: { data, fault, isWaiting, again }, children }: { of: Asked<Data>; children: (data: Data) => ComponentChildren }) {
  if (data) return <>{children(data)}</>;
  if (fault && !isWaiting) return <Trouble fault={fault} again={again} />;
  return <Waiting />;
}
