import { connect } from 'node:net';

/** Sends bytes as they are and gives back all that comes until the connection closes; fetch would not send such requests. */
export function raw(address: string, ...parts: string[]): Promise<string> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(Number(port), hostname, () => parts.forEach((part) => socket.write(part)));
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' && answer ? resolve(answer) : reject(error)));
  });
}

/** The lines of a request without a body, ended so that the connection closes. */
export const request = (line: string, headers: Record<string, string>): string =>
  `${line} HTTP/1.1\r\n${Object.entries({ ...headers, connection: 'close' }).map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
