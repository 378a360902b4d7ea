import { eventBlock } from '../../../resolution/events/block.ts';
import { originalOf, type EventDecision, type Telling } from '../../../resolution/events/telling.ts';

/**
 * Tellings in parts that nothing connects: of one kind and states, of copies of one text, or decided about together. Comparing is quadratic, and
 * a batch of articles tells of many things.
 */
export function partition(tellings: readonly Telling[], decisions: readonly EventDecision[]): Telling[][] {
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    while (parent.has(root)) root = parent.get(root)!;
    if (root !== key) parent.set(key, root);
    return root;
  };
  const join = (one: string, other: string): void => {
    const [left, right] = [rootOf(one), rootOf(other)];
    if (left !== right) parent.set(left, right);
  };
  for (const telling of tellings) {
    const block = eventBlock(telling);
    join(`claim ${telling.claim.id}`, `kind ${block.slice(0, block.lastIndexOf('|'))}`);
    join(`claim ${telling.claim.id}`, `text ${originalOf(telling)}`);
  }
  for (const { one, other } of decisions) for (const id of [...one, ...other]) join(`claim ${id}`, `claim ${[...one, ...other][0]!}`);
  const parts = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const root = rootOf(`claim ${telling.claim.id}`);
    parts.set(root, [...(parts.get(root) ?? []), telling]);
  }
  return [...parts.values()];
}
