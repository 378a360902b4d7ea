export interface ScoredPerson {
  name: string;
  office?: string | null;
  country?: string | null;
}

export interface ScoredEvent {
  type: string;
  mode?: string | null;
  countries?: string[];
  people?: string[];
  modality?: string;
  date?: string | null;
  /** Gold has the bare quote. */
  evidence?: string | { quote: string };
}

export interface ScoredStatement {
  type: string;
  source?: string | null;
  evidence?: string | { quote: string };
}

/** The lists of a record that are compared, read or gold. */
export interface ScoredLists {
  countries: string[];
  regions: string[];
  people: ScoredPerson[];
  organizations: string[];
  events: ScoredEvent[];
  statements: ScoredStatement[];
  topics: string[];
}

export type ReadRecord = Partial<ScoredLists>;

/** What careful people read out of a text; what only some of them would is `optional`, and neither rewarded nor punished. */
export interface GoldRecord extends ReadRecord {
  id: string;
  language: string;
  optional?: ReadRecord;
}
