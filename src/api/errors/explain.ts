import { BilateralError } from '../../domain/errors.ts';

/** What a person is told of an error: a stable code, and a sentence that says what is wrong and what to do. */
export interface Explanation {
  code: string;
  message: string;
}

export const INTERNAL: Explanation = {
  code: 'INTERNAL',
  message: "Something went wrong that is not the question's fault; try again, and if it stays so look into the service's log.",
};

/** Unexpected errors are told in a neutral sentence, since their own words may hold what is nobody's business. */
export const explain = (error: unknown): Explanation => (error instanceof BilateralError ? { code: error.code, message: error.message } : INTERNAL);
