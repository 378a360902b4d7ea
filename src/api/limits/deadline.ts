import { getOperationAST, GraphQLError } from 'graphql';
import { TimedOut } from '../../domain/errors.ts';
import type { ApiContext } from '../context.ts';
import type { Execute } from '../execution/execute.ts';
import type { OperationLimits } from './limits.ts';

/**
 * An executor whose every answer comes in time: what takes longer is called off, its statements in the graph with it, and answered with an error.
 * Where an engine cannot break a statement off, it ends by itself and nothing comes after it.
 */
export function withDeadline(execute: Execute, { queryMilliseconds, mutationMilliseconds }: Pick<OperationLimits, 'queryMilliseconds' | 'mutationMilliseconds'>): Execute {
  return (request) => {
    const answer = execute(request);
    if (!(answer instanceof Promise)) return answer;
    const { cancel } = request.context as ApiContext;
    const isMutation = getOperationAST(request.document, request.operationName)?.operation === 'mutation';
    const milliseconds = isMutation ? mutationMilliseconds : queryMilliseconds;
    let timer: NodeJS.Timeout;
    const late = new Promise<Awaited<typeof answer>>((resolve) => {
      timer = setTimeout(() => {
        const error = new TimedOut(`The answer took longer than ${milliseconds / 1000} s; ${isMutation ? 'see what is written already, and send less at once' : 'ask for less: smaller pages, a shorter time, fewer lists'}.`);
        cancel(error);
        resolve({ data: null, errors: [new GraphQLError(error.message, { originalError: error })] });
      }, milliseconds);
    });
    return Promise.race([answer, late]).finally(() => clearTimeout(timer));
  };
}
