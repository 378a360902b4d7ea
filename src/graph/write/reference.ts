import { sha256 } from '../../domain/article-key.ts';
import { countries } from '../../reference/country.ts';
import { endedStates } from '../../reference/ended-state.ts';
import type { Names } from '../../reference/names.ts';
import { organizations } from '../../reference/organization.ts';
import { regions } from '../../reference/region.ts';
import { topics } from '../../reference/topic.ts';
import type { CypherValue, Engine } from '../engine.ts';

type Rows = { [property: string]: CypherValue }[];

/** Writes countries, former states, regions, organisations and topics with their names; does nothing when the graph has these tables. */
export async function setUpReferenceData(engine: Engine): Promise<void> {
  const tables = referenceRows();
  const referenceData = sha256(JSON.stringify(tables)).slice(0, 24);
  const [schema] = await engine.read((transaction) => transaction.run('schema/version'));
  if (schema?.referenceData === referenceData) return;
  await engine.write(async (transaction) => {
    for (const [table, rows] of Object.entries(tables)) await transaction.run(`schema/save-${table}`, { rows });
    await transaction.run('schema/set-reference-data', { referenceData });
  });
}

function referenceRows(): Record<string, Rows> {
  return {
    countries: countries().map(({ code, alpha3, numeric, wikidataId, independent, names, region, capital }) => ({
      code, alpha3, numeric, wikidataId, independent, region, capital,
      ...named('name', names),
    })),
    'former-states': endedStates().map(({ code, names, until, successors }) => ({ code, until, successors, ...named('name', names) })),
    regions: regions().map(({ id, names }) => ({ id, ...named('name', names) })),
    organizations: organizations().map(({ id, names, wikidataId }) => ({ id, wikidataId, reference: true, ...named('name', names) })),
    topics: topics().map(({ id, names, mediaTopic }) => ({ id, mediaTopic, ...named('label', names) })),
  };
}

const named = (prefix: 'name' | 'label', { en, ru, kk }: Names) => ({ [`${prefix}En`]: en, [`${prefix}Ru`]: ru, [`${prefix}Kk`]: kk });
