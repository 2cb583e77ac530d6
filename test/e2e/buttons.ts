/** A button on a card, as a client would send it. */
export interface Button {
  readonly type: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every button of a card, wherever it stands; fallbacks are for hosts that do not know the button. */
export function buttonsOf(card: unknown): Button[] {
  if (Array.isArray(card)) return card.flatMap(buttonsOf);
  if (typeof card !== 'object' || card === null) return [];
  const { fallback: _, ...rest } = card as Record<string, unknown>;
  const inside = Object.values(rest).flatMap(buttonsOf);
  const { type, data } = rest as { type?: unknown; data?: { verb?: unknown } };
  const isButton = type === 'Action.Execute' || type === 'Action.Submit';
  return isButton && data
    ? [{ type: String(type), verb: String(data.verb), data: { ...data } }, ...inside]
    : inside;
}

export function buttonOf(card: unknown, verb: string): Button {
  const button = buttonsOf(card).find((one) => one.verb === verb);
  if (!button) {
    throw new Error(`no button "${verb}" on: ${buttonsOf(card).map((one) => one.verb)}`);
  }
  return button;
}
