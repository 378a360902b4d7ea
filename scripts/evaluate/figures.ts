/** One measure over one part of a set. */
export interface Figure {
  measure: string;
  /** Null where the set does not label all, so that only recall means something. */
  precision: number | null;
  recall: number;
  f1: number | null;
  /** How many items gold has. */
  gold: number;
  /** How many were found; null where the scorer does not say. */
  found: number | null;
}

/** Which texts of a set: all of them (`dev`, `seeds`, `all`), those that rules were written with, or those that were kept from them. */
export type Part = 'dev' | 'dev, open' | 'dev, held out' | 'seeds' | 'composed, open' | 'composed, held out' | 'all' | 'held out';

const OPEN: ReadonlySet<Part> = new Set<Part>(['dev, open', 'seeds', 'composed, open']);
const OWN: ReadonlySet<Part> = new Set<Part>(['seeds', 'composed, open', 'composed, held out']);

/** Whether errors of a part may be told, with the words of its texts. */
export const isOpen = (part: Part): boolean => OPEN.has(part);

/** Whether the texts are ours and stand in the repository. */
export const isOwn = (part: Part): boolean => OWN.has(part);

/** The figures of one language or public set, over one part of its texts. */
export interface Group {
  subject: Subject;
  part: Part;
  texts: number;
  figures: Figure[];
}

/** What goals are set for: a language, or a public set. */
export const SUBJECTS = { ru: 'Russian', en: 'English', kk: 'Kazakh', factrueval: 'factRuEval-2016 (Russian)', kaznerd: 'KazNERD (Kazakh)', gsr: 'PLOVER GSR (English)', sentences: 'Composed sentences (English)' } as const;
export type Subject = keyof typeof SUBJECTS;

/** An item that was missed or found wrongly, in a text that may be looked at. */
export interface EvaluationError {
  subject: Subject;
  part: Part;
  measure: string;
  document: string;
  kind: 'missed' | 'spurious';
  what: string;
  /** The words of the text, where they are known. */
  quote: string | null;
}

/** What the scorers say of some of the sets. */
export interface SetScores {
  groups: Group[];
  errors: EvaluationError[];
  faults: string[];
}

export const keyOf = ({ subject, part }: Pick<Group, 'subject' | 'part'>): string => `${subject} ${part}`;
export const partOf = (key: string): Part => key.slice(key.indexOf(' ') + 1) as Part;

/** Whether the texts have anything to measure. */
export const saysSomething = ({ gold, found }: Figure): boolean => gold > 0 || (found ?? 0) > 0;

/** What goals and floors speak of: F1, or recall where a set labels no more. */
export const valueOf = ({ f1, recall }: Figure): number => f1 ?? recall;

/** Precision, recall and F1 out of counts; 0 where there is nothing to divide by. */
export function figureOf(measure: string, right: number, gold: number, found: number): Figure {
  const precision = right / (found || 1);
  const recall = right / (gold || 1);
  return { measure, precision, recall, f1: (2 * precision * recall) / (precision + recall || 1), gold, found };
}

/** Where only some of what is found can be judged. */
export const recallOf = (measure: string, right: number, gold: number): Figure => ({ measure, precision: null, recall: right / (gold || 1), f1: null, gold, found: null });
