/** Offices, the highest first: of several held at once the one that stands first here is the person's. */
export const OFFICE_KINDS = [
  'HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'VICE_PRESIDENT', 'DEPUTY_HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'DEPUTY_FOREIGN_MINISTER',
  'MINISTER', 'DEPUTY_MINISTER', 'SPEAKER', 'LEGISLATOR', 'AMBASSADOR', 'SPECIAL_ENVOY', 'CROWN_PRINCE', 'ROYAL', 'ORG_HEAD', 'SPOKESPERSON',
  'ADVISER', 'SECURITY_COUNCIL_SECRETARY', 'MILITARY', 'REGIONAL_HEAD', 'OTHER_OFFICIAL', 'OTHER',
] as const;
export type OfficeKind = (typeof OFFICE_KINDS)[number];

/** Offices whose holder is a minister: the ones that `ministers(…)` lists and that give a Person the label Minister. */
export const MINISTER_OFFICES: readonly OfficeKind[] = ['FOREIGN_MINISTER', 'MINISTER'];

/** Offices of which a state has one, held by one person at a time. */
export const SINGLE_OFFICES: ReadonlySet<OfficeKind> = new Set(['HEAD_OF_STATE', 'HEAD_OF_GOVERNMENT', 'FOREIGN_MINISTER', 'CROWN_PRINCE']);
