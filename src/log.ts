import type { Clock, Log, LogData } from './inquiry/ports.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export const LOG_FORMATS = ['json', 'plain'] as const;
export type LogFormat = (typeof LOG_FORMATS)[number];

export interface LogOptions {
  readonly level: LogLevel;
  readonly format: LogFormat;
  readonly clock: Pick<Clock, 'now'>;
  /** Takes one finished line, without its line break; standard output when absent. */
  readonly write?: (line: string) => void;
}

/** Names of values that never belong in a log, whoever passes them. */
const SECRET_NAME = /password|secret|token|authorization|cookie|privatekey/i;
/** Sign-in names and mail addresses: object ids are enough above debug level. */
const ADDRESS = /[^\s@"'<>(),;:]+@[^\s@"'<>(),;:]+\.[a-z]{2,}/gi;

/** A structured log: a static message, the variables beside it. */
export function createLog(options: LogOptions, scope: LogData = {}): Log {
  const { write = console.log } = options;
  const line = (level: Exclude<LogLevel, 'silent'>) => (message: string, data?: LogData) => {
    if (LOG_LEVELS.indexOf(level) < LOG_LEVELS.indexOf(options.level)) return;
    const clean = sanitise({ ...scope, ...data }, level === 'debug');
    const at = options.clock.now().toISOString();
    write(
      options.format === 'json'
        ? JSON.stringify({ at, level, message, ...clean })
        : plain(at, level, message, clean),
    );
  };
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    with: (data) => createLog(options, { ...scope, ...data }),
  };
}

function plain(at: string, level: string, message: string, data: LogData): string {
  const facts = Object.entries(data).map(([name, value]) => `${name}=${JSON.stringify(value)}`);
  return [at.slice(11, 19), level.toUpperCase().padEnd(5), message, ...facts].join(' ');
}

function sanitise(data: LogData, addressesAllowed: boolean): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(data)) {
    if (value === undefined) continue;
    clean[name] = SECRET_NAME.test(name) ? '[removed]' : plainValue(value, addressesAllowed);
  }
  return clean;
}

function plainValue(value: unknown, addressesAllowed: boolean): unknown {
  if (typeof value === 'string') return addressesAllowed ? value : value.replace(ADDRESS, '[name]');
  if (value instanceof Error) return describeError(value, addressesAllowed);
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map((item) => plainValue(item, addressesAllowed));
  if (value !== null && typeof value === 'object') {
    return sanitise(value as LogData, addressesAllowed);
  }
  return value;
}

/** Foreign errors carry request bodies and headers; only what names the fault is kept. */
function describeError(error: Error, addressesAllowed: boolean): Record<string, unknown> {
  const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
  return sanitise(
    { name: error.name, message: error.message, code, statusCode, at: firstFrame(error) },
    addressesAllowed,
  );
}

function firstFrame(error: Error): string | undefined {
  return error.stack
    ?.split('\n')
    .find((line) => line.startsWith('    at '))
    ?.trim();
}
