/** Regions of VOCABULARY: wider or narrower than a state, never countries. */
export const REGION_IDS = [
  'MIDDLE_EAST', 'CENTRAL_ASIA', 'CAUCASUS', 'EUROPE', 'EASTERN_EUROPE', 'BALKANS', 'AFRICA', 'NORTH_AFRICA', 'SUBSAHARAN_AFRICA',
  'SOUTH_ASIA', 'SOUTHEAST_ASIA', 'EAST_ASIA', 'ASIA_PACIFIC', 'NORTH_AMERICA', 'LATIN_AMERICA', 'ARCTIC', 'CASPIAN', 'PERSIAN_GULF', 'BLACK_SEA',
] as const;
export type RegionId = (typeof REGION_IDS)[number];
