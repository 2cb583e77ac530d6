import type { CauseId } from '../diagnosis/cause-id.ts';
import type { CasePerson } from './case-person.ts';

/** Which channel shows which cases. All that is given must fit; a rule that gives nothing fits every case. */
export interface RouteRule {
  /** Teams' id of the channel: "19:…@thread.tacv2". */
  readonly channel: string;
  readonly causes?: readonly CauseId[];
  /** Cases of security, whatever made them. */
  readonly security?: true;
  /** Domains of the sign-in name. */
  readonly domains?: readonly string[];
  /** Object ids of Entra groups. */
  readonly groups?: readonly string[];
}

export interface Routed {
  readonly cause?: CauseId;
  readonly person?: CasePerson;
  /** Anything: it is a case of security. */
  readonly security?: unknown;
  /** Groups of the person, of those that the rules name. */
  readonly groups?: readonly string[];
}

/** The channels that fit, the first rule first. */
export function route(
  { cause, person, security, groups = [] }: Routed,
  rules: readonly RouteRule[],
): readonly string[] {
  const domain = person?.userPrincipalName?.split('@').at(-1);
  const fitting = rules.filter(
    (rule) =>
      (!rule.security || security !== undefined) &&
      fits(rule.causes, cause ? [cause] : []) &&
      fits(rule.domains, domain ? [domain] : []) &&
      fits(rule.groups, groups),
  );
  return [...new Set(fitting.map(({ channel }) => channel))];
}

/** Every group that some rule asks about. */
export function groupsIn(rules: readonly RouteRule[]): string[] {
  return [...new Set(rules.flatMap(({ groups = [] }) => groups))];
}

function fits(wanted: readonly string[] | undefined, has: readonly string[]): boolean {
  if (wanted === undefined) return true;
  const folded = new Set(wanted.map((one) => one.toLowerCase()));
  return has.some((one) => folded.has(one.toLowerCase()));
}
