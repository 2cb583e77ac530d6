import { Server } from 'node:net';

/**
 * Loaded into the Agents Playground before its own code. It listens on every interface and has no
 * setting for that; nothing in the sandbox should be reachable from another machine.
 */
const listen = Server.prototype.listen;

Server.prototype.listen = function listenOnLoopback(this: Server, ...given: unknown[]): Server {
  const [port, ...rest] = given;
  const bare = typeof port === 'number' && typeof rest[0] !== 'string';
  const list = bare ? [port, '127.0.0.1', ...rest] : given;
  return Reflect.apply(listen, this, list);
};
