/** The product under all its names, then its number; the agent of cloud sync has numbers of its own. */
const NAMED =
  /\b(?:Azure AD Sync|(?:(?:Azure|Microsoft Entra|Entra)(?: AD| ID)? ?|AAD ?|AD )Connect(?: Sync)?)\b(?!\s*(?:Health|cloud|provisioning))[^.\r\n\d]{0,40}(\d\.\d{1,2}\.\d{1,5}(?:\.\d{1,5})?)(?!\.?\d)/i;
/** Just the number, where the sync server stands elsewhere in the text. */
const NUMBER = /\b(?:version|build|v)\W{0,3}(\d\.\d{1,2}\.\d{1,5}\.\d{1,5})(?!\.?\d)/i;
const CONNECT = /\b(?:Azure AD|Entra|AAD|AD) ?Connect\b|\bsync server\b/i;
const AGENT = /\b(?:cloud sync|provisioning agent)\b/i;

/** The version of Microsoft Entra Connect that a text names, such as `2.5.76.0`; undefined where it names none. */
export function connectVersionIn(text: string): string | undefined {
  const named = NAMED.exec(text)?.[1];
  if (named) return named;
  return CONNECT.test(text) && !AGENT.test(text) ? NUMBER.exec(text)?.[1] : undefined;
}
