import { useClient } from '@urql/preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { GraphOfStatesDocument, NetworkOfCountryDocument, NetworkOfPersonDocument } from '../../../../client/operations.ts';
import type { GraphOfStatesQuery, NetworkOfCountryQuery, NetworkOfPersonQuery } from '../../../../client/operations.ts';
import { periodOf, useFilters } from '../../address/filters.ts';
import { faultOf, useOperation } from '../../service/use-operation.ts';
import type { Asked, Fault } from '../../service/use-operation.ts';
import { useWords } from '../../words/words.ts';
import { networkOfCountry, networkOfPerson, networkOfStates } from './networks-of.ts';
import { together } from './network.ts';
import type { Network } from './network.ts';

const isState = (key: string): boolean => /^[A-Z]{2}$/.test(key);

/** The states with the most between them, and what stands around each thing that was opened. @param opened keys in the order in which they were opened */
export function useNetwork(opened: readonly string[], limit: number): { asked: Asked<GraphOfStatesQuery>; network: Network; fault: Fault | null } {
  const { lang } = useWords();
  const period = periodOf(useFilters());
  const client = useClient();
  const asked = useOperation(GraphOfStatesDocument, { lang, limit, period });
  const [around, setAround] = useState<ReadonlyMap<string, Network>>(new Map());
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => {
    let isWanted = true;
    const open = async (key: string): Promise<void> => {
      const { data, error } = isState(key)
        ? await client.query<NetworkOfCountryQuery>(String(NetworkOfCountryDocument), { code: key, lang }).toPromise()
        : await client.query<NetworkOfPersonQuery>(String(NetworkOfPersonDocument), { id: key, lang }).toPromise();
      if (!isWanted) return;
      if (error || !data) return setFault(error ? faultOf(error) : null);
      const network = isState(key) ? networkOfCountry(data as NetworkOfCountryQuery) : networkOfPerson(data as NetworkOfPersonQuery);
      setAround((before) => new Map([...before, [`${lang} ${key}`, network]]));
    };
    for (const key of opened) if (!around.has(`${lang} ${key}`)) void open(key);
    return () => {
      isWanted = false;
    };
  }, [opened.join(), lang]);
  const network = useMemo(() => together([
    ...(asked.data ? [networkOfStates(asked.data)] : []),
    ...opened.flatMap((key) => around.get(`${lang} ${key}`) ?? []),
  ]), [asked.data, around, opened.join(), lang]);
  return { asked, network, fault };
}
