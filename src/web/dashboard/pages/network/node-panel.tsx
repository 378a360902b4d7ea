import { To, pathOf } from '../../address/to.tsx';
import { Score } from '../../parts/score.tsx';
import { ToneLegend } from '../../pictures/tone-legend.tsx';
import { useWords } from '../../words/words.ts';
import type { Network, NetworkNode } from './network.ts';

interface NodePanelProps {
  of: NetworkNode | undefined;
  network: Network;
  isOpened: boolean;
  onOpen: (key: string) => void;
  onSelect: (key: string) => void;
}

/** What was selected and what it hangs on; what the picture's signs mean where nothing was. */
export function NodePanel({ of: node, network, isOpened, onOpen, onSelect }: NodePanelProps) {
  const { t } = useWords();
  const names = new Map(network.nodes.map(({ key, name }) => [key, name]));
  const edges = node ? network.edges.filter(({ source, target }) => source === node.key || target === node.key).sort((one, other) => other.eventCount - one.eventCount) : [];
  return (
    <aside class="node-panel" aria-label={t('network.panel')}>
      {node && (
        <>
          <h2><To path={node.kind === 'COUNTRY' ? pathOf.country(node.key) : pathOf.person(node.key)}>{node.name}</To></h2>
          <p class="faint">{t(`network.weight.${node.kind}`, { count: node.weight })}</p>
          {!isOpened && <button type="button" onClick={() => onOpen(node.key)}>{t('network.open')}</button>}
          <ul class="plain">{edges.map(({ source, target, eventCount, score }) => {
            const other = source === node.key ? target : source;
            return <li key={other}><button type="button" class="as-text" onClick={() => onSelect(other)}>{names.get(other)}</button> {eventCount > 0 && <span class="faint">{eventCount}</span>} {score !== null && <Score of={score} />}</li>;
          })}</ul>
        </>
      )}
      <h2>{t('network.legend')}</h2>
      <ul class="plain legend">
        <li><span class="swatch state" aria-hidden="true" />{t('network.state')}</li>
        <li><span class="swatch person-node" aria-hidden="true" />{t('network.person')}</li>
        <li>{t('network.width')}</li>
        <li>{t('network.score')}</li>
      </ul>
      <ToneLegend />
    </aside>
  );
}
