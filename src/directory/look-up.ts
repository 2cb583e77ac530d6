import { missing, type Piece } from '../diagnosis/piece.ts';
import type { About, Errand } from './errand.ts';
import type { Permission } from './permission.ts';
import { type GraphRequest, pieceOf } from './reply.ts';

export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

/** One question to Graph outside its reports, and how its answer is understood. */
export interface LookUp<T> {
  readonly about: About;
  readonly request: GraphRequest;
  readonly permission: Permission;
  readonly keepMs: number;
  /** Undefined when the answer has not the shape it should have. */
  read(body: unknown): T | undefined;
}

/** Asks once for everybody who wants to know, keeps what was understood and never the answer itself. */
export function lookUp<T>(errand: Errand, wanted: LookUp<T>): Promise<Piece<T>> {
  const { about, request, permission, keepMs, read } = wanted;
  const key = [request.method, request.path, JSON.stringify(request.body)].join(' ');
  return errand.recall(about, key, keepMs, async () =>
    understood(pieceOf(await errand.ask(about, request), permission), read),
  );
}

export function understood<T>(
  piece: Piece<unknown>,
  read: (body: unknown) => T | undefined,
): Piece<T> {
  if (!piece.found) return piece;
  const value = read(piece.value);
  return value === undefined ? missing('unreadable') : { found: true, value };
}

/** `?$filter=…&$top=…`, encoded; `$` and quotation marks stay readable. */
export function query(options: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(options).map(
    ([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',')}`,
  );
  return `?${parts.join('&')}`;
}
