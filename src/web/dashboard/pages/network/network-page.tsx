import './network.css';
import { useRef, useState } from 'preact/hooks';
import type { Sigma } from 'sigma';
import { useAddressValue } from '../../address/value.ts';
import { Answer } from '../../parts/answer.tsx';
import { CsvButton } from '../../parts/data-table.tsx';
import { FilterBar } from '../../parts/filter-bar.tsx';
import { PageTitle } from '../../parts/page-title.tsx';
import { Trouble } from '../../parts/trouble.tsx';
import { useWords } from '../../words/words.ts';
import { Drawing, moveTo } from './drawing.tsx';
import { NetworkTable, tableOf } from './network-table.tsx';
import { NodePanel } from './node-panel.tsx';
import { takeGexf, takePicture } from './take-away.ts';
import { useNetwork } from './use-network.ts';

const LIMITS = [50, 100, 200, 500];
const [FIRST_LIMIT] = LIMITS;

/** States and people as a network, which is opened thing by thing; all that is opened stands in the address. */
export default function NetworkPage() {
  const { t } = useWords();
  const [openedText, setOpened] = useAddressValue('opened');
  const [selected, select] = useAddressValue('selected');
  const [limitText, setLimit] = useAddressValue('limit');
  const limit = LIMITS.find((choice) => String(choice) === limitText) ?? FIRST_LIMIT!;
  const opened = openedText.split(',').filter(Boolean);
  const { asked, network, fault } = useNetwork(opened, limit);
  const [isTable, setTable] = useState(false);
  const drawn = useRef<Sigma | null>(null);
  const open = (key: string): void => {
    if (!opened.includes(key)) setOpened([...opened, key].join(','));
  };
  const goTo = (key: string): void => {
    select(key);
    if (drawn.current) moveTo(drawn.current, key);
  };
  const found = network.nodes.find(({ key }) => key === selected);
  return (
    <>
      <PageTitle title={t('network.heading')}><p>{t('network.explained')}</p></PageTitle>
      <FilterBar by={['period']} />
      <div class="filter-bar">
        <label>
          {t('network.find')}
          <input list="network-nodes" onChange={({ currentTarget }) => {
            const wanted = network.nodes.find(({ name }) => name.toLowerCase() === currentTarget.value.trim().toLowerCase());
            if (wanted) goTo(wanted.key);
          }} />
          <datalist id="network-nodes">{network.nodes.map(({ key, name }) => <option key={key} value={name} />)}</datalist>
        </label>
        <label>
          {t('network.limit')}
          <select value={limit} onChange={({ currentTarget }) => setLimit(currentTarget.value)}>{LIMITS.map((choice) => <option value={choice} key={choice}>{choice}</option>)}</select>
        </label>
        <button type="button" disabled={opened.length === 0} onClick={() => setOpened(opened.slice(0, -1).join(','))}>{t('network.back')}</button>
      </div>
      <Answer of={asked}>
        {() => (
          <figure class="picture">
            {isTable ? <NetworkTable of={network} /> : (
              <div class="network-and-panel">
                <Drawing network={network} selected={selected} onSelect={select} onOpen={open} onDrawn={(sigma) => (drawn.current = sigma)} />
                <NodePanel of={found} network={network} isOpened={opened.includes(selected)} onOpen={open} onSelect={goTo} />
              </div>
            )}
            {fault && <Trouble fault={fault} again={() => location.reload()} />}
            <figcaption>
              <button type="button" class="small" aria-pressed={isTable} onClick={() => setTable(!isTable)}>{t('picture.table')}</button>
              <CsvButton of={tableOf(network, t)} name="network" />
              {!isTable && <button type="button" class="small" onClick={() => drawn.current && void takePicture(drawn.current)}>{t('picture.image')}</button>}
              {!isTable && <button type="button" class="small" onClick={() => drawn.current && takeGexf(drawn.current)}>{t('network.gexf')}</button>}
            </figcaption>
          </figure>
        )}
      </Answer>
    </>
  );
}
