import type { CountryCode } from '../domain/country.ts';
import { LimitExceeded } from '../domain/errors.ts';
import type { MatrixCell, MatrixRequest } from '../graph/read/matrix.ts';
import type { Reader } from '../graph/read/reader.ts';

const LARGEST_MATRIX = 100;
/** States of a matrix for which nobody names any. */
export const USUAL_MATRIX = 30;

/** The cells of a matrix of states, of those with the most between them where none are named. @throws BadInput, LimitExceeded */
export async function matrixOfStates(read: Pick<Reader, 'relations'>, { countries, ...request }: Omit<MatrixRequest, 'countries'> & { countries: readonly CountryCode[] | null }): Promise<MatrixCell[]> {
  if (countries && countries.length > LARGEST_MATRIX) {
    throw new LimitExceeded(`"countries" names ${countries.length} states; a matrix has at most ${LARGEST_MATRIX}, so ask in several.`);
  }
  return read.relations.matrix({ ...request, countries: countries ?? (await read.relations.busiest(request.period, USUAL_MATRIX)) });
}
