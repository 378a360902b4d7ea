import type { EvaluationError, Figure } from '../figures.ts';
import type { TextsRead } from '../texts.ts';

/** A document of a public set, as that set annotates it. */
export interface PublicDocument {
  id?: string;
  aid?: number;
}

export type PublicError = Omit<EvaluationError, 'subject' | 'part'>;

/** What there is to a public set beside the corpus' scorer for it. */
export interface PublicSet<Document extends PublicDocument> {
  /** As the scorer calls it. */
  name: 'factrueval' | 'kaznerd' | 'gsr';
  /** The set's file in the corpus' folder `eval`. */
  file: string;
  isHeldOut(id: string): boolean;
  /** All texts of the set as JSON Lines, where the corpus' scorer would leave some out. */
  articles?(documents: readonly Document[]): object[];
  /** What was missed and what found wrongly, as far as the annotation tells. */
  errors(documents: readonly Document[], read: TextsRead): PublicError[];
  /** Figures that the scorer does not give. */
  more?(documents: readonly Document[], read: TextsRead): Figure[];
}

export const idOf = ({ id, aid }: PublicDocument): string => String(id ?? aid);
