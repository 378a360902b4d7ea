import { Conflict, EngineUnavailable, TimedOut } from '../../domain/errors.ts';

const UNREACHABLE = new Set(['ServiceUnavailable', 'SessionExpired', 'N/A']);

/** Says as a person would what the driver says in codes; errors of ours pass through. */
export function engineError(error: unknown, address: string): unknown {
  const { code, message } = error as { code?: string; message?: string };
  if (typeof code !== 'string') return error;
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new EngineUnavailable(`Neo4j at ${address} refuses the user or password; set them with --graph-user and --graph-password.`);
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new EngineUnavailable(`Neo4j at ${address} has no such database; name an existing one with --graph-database.`);
  }
  if (code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
    return new TimedOut('The graph took too long to answer and was stopped; ask for less.');
  }
  if (code.startsWith('Neo.TransientError.')) {
    return new Conflict(`Neo4j at ${address} could not finish the write beside others (${code}); try again.`);
  }
  if (UNREACHABLE.has(code) || /acquisition timed out|connect|socket|routing/i.test(message ?? '')) {
    return new EngineUnavailable(`Neo4j at ${address} cannot be reached; see that it runs and that the address is right.`);
  }
  return error;
}
