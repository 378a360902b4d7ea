import type { Table } from '../../../../client/table/tables.ts';
import { To, pathOf } from '../../address/to.tsx';
import { Score } from '../../parts/score.tsx';
import { useWords } from '../../words/words.ts';
import type { InterfaceWords } from '../../words/words.ts';
import type { Network, NetworkNode } from './network.ts';

/** The edges of the network, those with most events first. */
function linesOf({ nodes, edges }: Network) {
  const known = new Map(nodes.map((node) => [node.key, node]));
  return edges.map((edge) => ({ ...edge, from: known.get(edge.source)!, to: known.get(edge.target)! })).sort((one, other) => other.eventCount - one.eventCount || (one.from.name < other.from.name ? -1 : 1));
}

export const tableOf = (network: Network, t: InterfaceWords['t']): Table => ({
  title: t('network.heading'),
  columns: [t('network.one'), t('network.other'), t('network.bond'), t('table.events'), t('table.score')],
  rows: linesOf(network).map(({ from, to, kind, eventCount, score }) => [from.name, to.name, t(`network.kind.${kind}`), eventCount, score]),
});

/** The same network for those who read it or go through it by keys. */
export function NetworkTable({ of: network }: { of: Network }) {
  const { t } = useWords();
  const link = ({ kind, key, name }: NetworkNode) => <To path={kind === 'COUNTRY' ? pathOf.country(key) : pathOf.person(key)}>{name}</To>;
  return (
    <div class="data-table">
      <div class="scrolling" tabIndex={0} role="region" aria-label={t('network.heading')}>
        <table>
          <thead><tr>{tableOf(network, t).columns.map((column) => <th scope="col" key={column}>{column}</th>)}</tr></thead>
          <tbody>
            {linesOf(network).map(({ source, target, from, to, kind, eventCount, score }) => (
              <tr key={`${source} ${target}`}><td>{link(from)}</td><td>{link(to)}</td><td>{t(`network.kind.${kind}`)}</td><td class="number">{eventCount}</td><td class="number"><Score of={score} /></td></tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
