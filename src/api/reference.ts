import type { CountryCode } from '../domain/country.ts';
import type { RegionId } from '../domain/region.ts';
import type { TopicId } from '../domain/topic.ts';
import { countryOf } from '../reference/country.ts';

/** Objects for the keys that nodes hold; what stands in `src/reference` needs no question to the graph. A list that is empty is absent. */
export const countriesBy = (codes: readonly CountryCode[] | null) => (codes ?? []).map((code) => countryOf(code)!);
export const topicsBy = (ids: readonly TopicId[] | null) => (ids ?? []).map((id) => ({ id }));
export const regionsBy = (ids: readonly RegionId[] | null) => (ids ?? []).map((id) => ({ id }));
