import type { Interval } from '../../../../client/operations.ts';
import type { NamedCountry } from '../../parts/names.tsx';
import type { Bucket } from '../../pictures/timeline.tsx';
import { Trend } from '../../pictures/trend.tsx';
import { useWords } from '../../words/words.ts';

/** What each of two states does to the other, over time. */
export function BothWays({ a, b, fromAToB, fromBToA, interval }: { a: NamedCountry; b: NamedCountry; fromAToB: readonly Bucket[]; fromBToA: readonly Bucket[]; interval: Interval }) {
  const { t } = useWords();
  const lines = [{ name: `${a.name} → ${b.name}`, buckets: fromAToB }, { name: `${b.name} → ${a.name}`, buckets: fromBToA }];
  return <Trend lines={lines} interval={interval} title={t('pair.eachWay')} name={`each-way-${a.code}-${b.code}`} />;
}
