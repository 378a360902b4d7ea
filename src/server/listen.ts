import { once } from 'node:events';
import type { Server } from 'node:http';
import { BadInput, Conflict } from '../domain/errors.ts';

/** @throws Conflict when another program has the port; BadInput when the port or the host cannot be had. */
export async function listenOn(http: Server, host: string, port: number): Promise<void> {
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new BadInput(`"${port}" is no port; choose one from 0 to 65535 with --port.`);
  http.listen({ host, port });
  try {
    await once(http, 'listening');
  } catch (error) {
    throw explained(error as NodeJS.ErrnoException, host, port);
  }
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  switch (error.code) {
    case 'EADDRINUSE': return new Conflict(`Port ${port} of ${host} is taken by another program; end that one, or choose another port with --port.`);
    case 'EACCES': return new BadInput(`Port ${port} may not be used without an administrator's rights; choose one above 1023 with --port.`);
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN': return new BadInput(`"${host}" is no name or address of this machine; choose another with --host.`);
    default: return error;
  }
}
