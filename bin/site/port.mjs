import net from 'node:net';
import {failure} from '../set-up/failure.mjs';

/**
 * The port to serve on.
 * @param {string | undefined} wanted as it was typed; 3000 when nothing was
 * @returns {number}
 */
export function parsePort(wanted) {
  const port = Number(wanted || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw failure(`Unexpected port "${wanted}", expected a whole number from 1 to 65535.`);
}

/**
 * Fails with a sentence when the port is taken; Docusaurus would ask for another one, or end without a word in CI.
 * @param {number} port
 */
export async function requireFreePort(port) {
  // On one address only, a server of somebody else's on another one would go unnoticed, and would be shown instead.
  for (const host of ['127.0.0.1', '::1', '0.0.0.0', '::']) {
    const code = await codeOfListening(host, port);
    if (code === 'EADDRINUSE') {
      throw failure(
        `Port ${port} is in use: stop the program that uses it, or choose another, as in PORT=${port + 1}.`,
      );
    }
    if (code === 'EACCES') {
      throw failure(`Port ${port} is for administrators only: choose one from 1024 on, as in PORT=3000.`);
    }
  }
}

/**
 * @param {string} host
 * @param {number} port
 * @returns {Promise<string | undefined>} the error's code; a machine without IPv6 has no `::1`, which is no obstacle
 */
function codeOfListening(host, port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', (error) => resolve(/** @type {NodeJS.ErrnoException} */ (error).code));
    server.listen({host, port, exclusive: true}, () => server.close(() => resolve(undefined)));
  });
}

/**
 * Whether something accepts connections on the port, on the loopback.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isListening(port) {
  return new Promise((resolve) => {
    const socket = net.connect({host: 'localhost', port});
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}
