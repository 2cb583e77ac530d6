import type { Json } from '../../src/cards/card.ts';

export type Node = { readonly [key: string]: Json };

/** Every object in a card, the card itself first, with fallbacks left out unless asked for. */
export function nodesOf(json: Json, fallbacks = false): Node[] {
  if (typeof json !== 'object' || json === null) return [];
  if (Array.isArray(json)) return json.flatMap((one: Json) => nodesOf(one, fallbacks));
  const node = json as Node;
  const inner = Object.entries(node).filter(([key]) => fallbacks || key !== 'fallback');
  return [node, ...inner.flatMap(([, value]) => nodesOf(value, fallbacks))];
}

/** Every text of a card that a person can read. */
export function textsOf(json: Json): string[] {
  const shown = ['text', 'title', 'value', 'label', 'placeholder', 'errorMessage', 'fallbackText'];
  return nodesOf(json).flatMap((node) =>
    shown.flatMap((key) => (typeof node[key] === 'string' ? [node[key]] : [])),
  );
}

/** The buttons of a card; an action inside another one's fallback is not a button of its own. */
export function buttonsOf(json: Json): Node[] {
  return nodesOf(json).filter(({ type }) => typeof type === 'string' && type.startsWith('Action.'));
}
