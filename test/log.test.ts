import assert from 'node:assert/strict';
import type { LogData } from '../src/inquiry/ports.ts';
import { createLog, type LogLevel } from '../src/log.ts';

describe('log', () => {
  const clock = { now: () => new Date('2026-03-09T08:00:00.000Z') };

  function linesOf(level: LogLevel, data: LogData, at: 'debug' | 'info' | 'error' = 'info') {
    const lines: string[] = [];
    const log = createLog({ level, format: 'json', clock, write: (line) => lines.push(line) });
    log.with({ reference: 'REF' })[at]('something happened', data);
    return lines;
  }

  it('writes one JSON object a line, with the scope it stands in', () => {
    const [line = ''] = linesOf('info', { status: 7 });
    assert.deepEqual(JSON.parse(line), {
      at: '2026-03-09T08:00:00.000Z',
      level: 'info',
      message: 'something happened',
      reference: 'REF',
      status: 7,
    });
  });

  it('leaves out what is below its level', () => {
    assert.deepEqual(linesOf('warn', {}), []);
    assert.deepEqual(linesOf('silent', {}, 'error'), []);
  });

  it('keeps no secret, however deep it stands', () => {
    const [line] = linesOf('info', {
      password: 'hunter2',
      request: { headers: { Authorization: 'Bearer hunter2' } },
      items: [{ accessToken: 'hunter2' }],
    });
    assert.ok(line && !line.includes('hunter2'));
  });

  it('names nobody by sign-in name above debug level', () => {
    const data = { error: new Error('no user adele@contoso.example here') };
    const [info] = linesOf('debug', data);
    const [debug] = linesOf('debug', data, 'debug');
    assert.ok(info && !info.includes('adele@'));
    assert.ok(debug?.includes('adele@'));
  });

  it('says what an error is without what foreign libraries hang on it', () => {
    const error = Object.assign(new TypeError('broken'), { code: 'E1', body: 'internals' });
    const [line = ''] = linesOf('info', { error });
    const { name, code } = JSON.parse(line).error;
    assert.deepEqual([name, code], ['TypeError', 'E1']);
    assert.ok(!line.includes('internals'));
  });

  it('can be read by people', () => {
    const lines: string[] = [];
    const write = (line: string) => lines.push(line);
    createLog({ level: 'info', format: 'plain', clock, write }).warn('something', { a: 'b' });
    assert.deepEqual(lines, ['08:00:00 WARN  something a="b"']);
  });
});
