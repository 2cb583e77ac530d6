import { createHash } from 'node:crypto';
import { badRequest } from '../refusal.ts';
import { type Filterable, type Item, parseFilter } from './filter.ts';
import { instant } from './instant.ts';

/** What may be asked of one resource; everything unnamed is refused. */
export interface Resource {
  /** Name as Graph writes it, such as `directoryAudit`. */
  readonly type: string;
  readonly properties: readonly string[];
  /** Answered when nothing is selected; all of them when absent. */
  readonly defaults?: readonly string[];
  readonly selectable?: boolean;
  readonly filterable?: Readonly<Record<string, Filterable>>;
  /** Properties that hold times and can be ordered by. */
  readonly orderable?: readonly string[];
  /** $count=true is answered, where the caller asks for eventual consistency. */
  readonly countable?: boolean;
  /** Absent: the resource takes no $top and is never cut into pages. */
  readonly page?: { readonly standard: number; readonly most: number };
}

export interface Page {
  readonly items: readonly Item[];
  /** Items on all pages, when the query asked for it. */
  readonly count?: number;
  /** Value of $skiptoken for the next page. */
  readonly next?: string;
}

type Select = (item: Item) => Item;

/** Applies $filter, $orderby, $top, $skiptoken and $select to a collection; items need an `id` to be paged. */
export function queried(items: readonly Item[], query: URLSearchParams, resource: Resource): Page {
  allowOnly(query, resource, ['$filter', '$orderby', '$top', '$skiptoken', '$select', '$count']);
  const select = selectOf(query, resource);
  const filter = query.get('$filter');
  const wanted = filter === null ? items : items.filter(filterOf(filter, resource));
  const ordered = order(wanted, query.get('$orderby'), resource);
  const size = pageSize(query.get('$top'), resource);
  const start = startOf(ordered, query);
  const page = ordered.slice(start, start + size);
  const last = page.at(-1);
  const more = last !== undefined && start + size < ordered.length;
  return {
    items: page.map(select),
    ...(query.get('$count') === 'true' ? { count: ordered.length } : {}),
    ...(more ? { next: tokenOf(String(last.id), query) } : {}),
  };
}

/** Applies $select to a single object, which takes no other option. */
export function selected(item: Item, query: URLSearchParams, resource: Resource): Item {
  allowOnly(query, resource, ['$select']);
  return selectOf(query, resource)(item);
}

function allowOnly(query: URLSearchParams, resource: Resource, known: readonly string[]): void {
  for (const name of query.keys()) {
    const allowed =
      known.includes(name) &&
      (name !== '$filter' || resource.filterable) &&
      (name !== '$orderby' || resource.orderable) &&
      (name !== '$count' || resource.countable) &&
      ((name !== '$top' && name !== '$skiptoken') || resource.page) &&
      (name !== '$select' || resource.selectable !== false);
    if (!allowed) {
      throw badRequest(`The query specified in the URI is not valid: '${name}' is not supported.`);
    }
  }
}

function filterOf(text: string, resource: Resource): (item: Item) => boolean {
  return parseFilter(text, resource.filterable ?? {});
}

function selectOf(query: URLSearchParams, resource: Resource): Select {
  const asked = query
    .get('$select')
    ?.split(',')
    .map((name) => name.trim());
  const unknown = asked?.find((name) => !resource.properties.includes(name));
  if (unknown !== undefined) {
    throw badRequest(
      `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type 'microsoft.graph.${resource.type}'.`,
    );
  }
  const names = asked ?? resource.defaults ?? resource.properties;
  // Annotations such as @odata.type belong to the object, whatever was selected.
  return (item) =>
    Object.fromEntries(
      Object.entries(item).filter(([name]) => name.startsWith('@') || names.includes(name)),
    );
}

/** No default order is documented, so without $orderby rows come as they arrived. */
function order(items: readonly Item[], text: string | null, resource: Resource): readonly Item[] {
  if (text === null) return items;
  const [property = '', direction = 'asc', ...rest] = text.trim().split(/\s+/);
  const known = resource.orderable?.includes(property) && /^(asc|desc)$/.test(direction);
  if (!known || rest.length > 0) throw badRequest(`Invalid orderby clause: '${text}'.`);
  const sign = direction === 'desc' ? -1 : 1;
  const keyed = items.map((item) => ({ item, key: instant(String(item[property])) ?? '' }));
  keyed.sort((a, b) => (a.key < b.key ? -sign : a.key > b.key ? sign : 0));
  return keyed.map(({ item }) => item);
}

function pageSize(top: string | null, resource: Resource): number {
  if (!resource.page) return Number.POSITIVE_INFINITY;
  if (top === null) return resource.page.standard;
  const size = Number(top);
  if (!/^\d+$/.test(top) || size < 1 || size > resource.page.most) {
    throw badRequest(`Invalid page size specified: '${top}'.`);
  }
  return size;
}

/** The page goes on after a named row, so rows that arrive between two pages shift nothing. */
function startOf(items: readonly Item[], query: URLSearchParams): number {
  const token = query.get('$skiptoken');
  if (token === null) return 0;
  const [text = ''] = token.split('.');
  const [digest, id] = Buffer.from(text, 'base64url').toString('utf8').split('|');
  const at = items.findIndex((item) => item.id === id);
  if (digest !== digestOf(query) || at < 0) throw badRequest('Invalid skiptoken.');
  return at + 1;
}

function tokenOf(lastId: string, query: URLSearchParams): string {
  const text = Buffer.from(`${digestOf(query)}|${lastId}`).toString('base64url');
  return `${text}.${pageNumber(query) + 1}`;
}

/** 1 for the first page; a token carries the number of the page it opens. */
export function pageNumber(query: URLSearchParams): number {
  return Number(query.get('$skiptoken')?.split('.')[1] ?? 1);
}

/** A token is good for the very query it came from: a link that was rebuilt is refused. */
function digestOf(query: URLSearchParams): string {
  const rest = [...query].filter(([name]) => name !== '$skiptoken').sort();
  return createHash('sha256').update(JSON.stringify(rest)).digest('hex').slice(0, 12);
}
