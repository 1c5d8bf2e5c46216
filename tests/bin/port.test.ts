import {once} from 'node:events';
import net from 'node:net';
import {afterEach, describe, expect, test} from 'vitest';
import {isListening, parsePort, requireFreePort} from '../../bin/site/port.mjs';
import {findAddress} from '../../bin/site/serve-site.mjs';

const servers: net.Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function listen(host: string): Promise<number> {
  const server = net.createServer().listen(0, host);
  servers.push(server);
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('A TCP server has a port.');
  return address.port;
}

describe('parsePort', () => {
  test.each([
    [undefined, 3000],
    ['', 3000],
    ['8080', 8080],
  ])('reads %j as %d', (wanted, port) => {
    expect(parsePort(wanted)).toBe(port);
  });

  test.each(['0', '65536', '80.5', 'http', '-1'])('refuses "%s"', (wanted) => {
    expect(() => parsePort(wanted)).toThrow(`Unexpected port "${wanted}"`);
  });
});

describe('requireFreePort', () => {
  test.each(['127.0.0.1', '0.0.0.0'])('names a port that is taken on %s, and another one', async (host) => {
    const port = await listen(host);
    await expect(requireFreePort(port)).rejects.toThrow(`Port ${port} is in use`);
    await expect(requireFreePort(port)).rejects.toThrow(`PORT=${port + 1}`);
  });

  test('accepts a free port and leaves it free', async () => {
    const port = await listen('127.0.0.1');
    servers.pop()?.close();
    await requireFreePort(port);
    expect(await isListening(port)).toBe(false);
  });
});

describe('isListening', () => {
  test('finds a server on the loopback', async () => {
    expect(await isListening(await listen('127.0.0.1'))).toBe(true);
  });
});

describe('findAddress', () => {
  test.each([
    ['[SUCCESS] Serving "build" directory at: http://localhost:3000/', 'http://localhost:3000/'],
    ['at: \u001b[36mhttp://localhost:3000/hand-book/\u001b[39m', 'http://localhost:3000/hand-book/'],
    ['Generated static files in "build".', undefined],
    ['See http://localhost:4000/ instead', undefined],
  ])('reads %j as %j', (line, address) => {
    expect(findAddress(line, 3000)).toBe(address);
  });
});
