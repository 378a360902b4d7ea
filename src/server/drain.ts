import { once } from 'node:events';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Gives the function that closes a server: connections without a request at once, the others when it is answered or the time is up.
 * Node's own `closeIdleConnections` leaves those that never sent one, which browsers keep in store.
 */
export function draining(http: Server): (milliseconds: number) => Promise<void> {
  const underWay = new Map<Socket, number>();
  let closing = false;
  const settle = (socket: Socket, by: number): void => {
    const requests = (underWay.get(socket) ?? 0) + by;
    underWay.set(socket, requests);
    if (closing && requests === 0) socket.end();
  };
  http.on('connection', (socket) => {
    underWay.set(socket, 0);
    socket.once('close', () => underWay.delete(socket));
  });
  http.on('request', ({ socket }, response) => {
    settle(socket, 1);
    response.once('close', () => underWay.has(socket) && settle(socket, -1));
  });

  return async (milliseconds) => {
    if (!http.listening) return;
    closing = true;
    const closed = once(http, 'close');
    http.close();
    for (const [socket, requests] of underWay) if (requests === 0) socket.destroy();
    const cut = setTimeout(() => http.closeAllConnections(), milliseconds);
    await closed;
    clearTimeout(cut);
  };
}
