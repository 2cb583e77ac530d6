import type { IncomingMessage } from 'node:http';

/**
 * The body of an HTTP message. Undefined as soon as it is larger than `limitBytes`: the rest is not read, so its
 * connection cannot serve another message. By events, because an async iterator costs more than all the rest.
 *
 * @throws Error when the connection breaks before the end
 */
export function readWhole(
  message: IncomingMessage,
  limitBytes: number,
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let isWhole = false;
    message.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size <= limitBytes) {
        chunks.push(chunk);
        return;
      }
      message.pause();
      resolve(undefined);
    });
    message.on('end', () => {
      isWhole = true;
      resolve(Buffer.concat(chunks).toString('utf8'));
    });
    message.on('error', reject);
    message.on('close', () => {
      // An error that nobody hears of costs as much as one that is heard.
      if (!isWhole) reject(new Error('the connection was closed before the end'));
    });
  });
}
