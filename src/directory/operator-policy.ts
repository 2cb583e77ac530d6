import type { PasswordPolicy, ResetPolicy } from '../diagnosis/evidence.ts';
import {
  flag,
  guid,
  listOf,
  nested,
  oneOf,
  Problems,
  text,
  version,
  whole,
} from './policy-settings.ts';

/** A password policy of Active Directory that holds for the members of one Entra group. */
export interface GroupPolicy extends PasswordPolicy {
  readonly groupId: string;
}

/**
 * What only the operator knows, because no Graph API tells it: the password policies of
 * Active Directory and the tenant's reset policy. Read from a JSON file; every part may be left out.
 */
export interface OperatorPolicy {
  readonly password?: {
    readonly default?: PasswordPolicy;
    /** Fine-grained policies; for a member of several groups the first in the file holds. */
    readonly groups: readonly GroupPolicy[];
  };
  readonly reset?: Omit<ResetPolicy, 'inScopeGroup'> & {
    /** The one group whose members may reset, where the scope is 'selected'. */
    readonly scopeGroupId?: string;
  };
}

/** The methods of self-service password reset as the portal offers them. */
const METHODS = [
  'mobileAppNotification',
  'mobileAppCode',
  'email',
  'mobilePhone',
  'officePhone',
  'securityQuestions',
] as const;

// Limits of Active Directory: ages up to 999 days, history up to 1024 in a fine-grained policy.
const MOST_DAYS = 999;
const PASSWORD = {
  name: text,
  minimumAgeHours: whole(0, MOST_DAYS * 24),
  minimumAgeDays: whole(0, MOST_DAYS),
  maximumAgeDays: whole(0, MOST_DAYS),
  historyCount: whole(0, 1024),
  minimumLength: whole(0, 255),
  complexity: flag,
  filter: text,
};

const RESET = {
  scope: oneOf('none', 'selected', 'all'),
  scopeGroupId: guid,
  methodsRequired: oneOf(1, 2),
  methodsOffered: listOf(oneOf(...METHODS)),
  writeback: flag,
  unlockWithoutReset: flag,
  connectVersion: version,
};

/** Reads the operator's policy file. Problems are sentences: which value, what is wrong, what to do. */
export function parseOperatorPolicy(
  json: unknown,
): { policy: OperatorPolicy } | { problems: string[] } {
  const problems = new Problems();
  const top = problems.section('', json, { password: nested, reset: nested });
  const policy: OperatorPolicy = {
    ...(top.password !== undefined && { password: readPassword(top.password, problems) }),
    ...(top.reset !== undefined && { reset: readReset(top.reset, problems) }),
  };
  return problems.sentences.length > 0 ? { problems: problems.sentences } : { policy };
}

function readPassword(json: unknown, problems: Problems): OperatorPolicy['password'] {
  const read = problems.section('password', json, { default: nested, groups: listOf(nested) });
  const groups = (read.groups ?? []).flatMap((one, index) =>
    readGroup(`password.groups[${index}]`, one, problems),
  );
  refuseDuplicates(groups, problems);
  if (read.default === undefined) return { groups };
  const settings = problems.section('password.default', read.default, PASSWORD);
  const name = settings.name ?? 'Default Domain Policy';
  return { default: { ...rules('password.default', settings, problems), name }, groups };
}

function readGroup(path: string, json: unknown, problems: Problems): GroupPolicy[] {
  const before = problems.sentences.length;
  const { groupId, ...settings } = problems.section(path, json, { groupId: guid, ...PASSWORD });
  const policy = rules(path, settings, problems);
  if (problems.sentences.length > before) return [];
  if (!groupId) problems.add(path, 'has no groupId: give the object id of the Entra group.');
  if (!settings.name) problems.add(path, 'has no name: give the name of the fine-grained policy.');
  return groupId && settings.name ? [{ ...policy, name: settings.name, groupId }] : [];
}

type PasswordSettings = Partial<PasswordPolicy> & { readonly minimumAgeDays?: number };

/** The minimum age is held in hours; Active Directory shows it in days, so the file may give either. */
function rules(path: string, settings: PasswordSettings, problems: Problems) {
  const { minimumAgeDays, ...rest } = settings;
  if (minimumAgeDays === undefined) return rest;
  if (rest.minimumAgeHours !== undefined) {
    problems.add(path, 'has minimumAgeHours and minimumAgeDays: keep one of them.');
  }
  return { ...rest, minimumAgeHours: minimumAgeDays * 24 };
}

function refuseDuplicates(groups: readonly GroupPolicy[], problems: Problems): void {
  const seen = new Set<string>();
  for (const { groupId } of groups) {
    if (seen.has(groupId)) {
      problems.add('password.groups', `names group ${groupId} twice: keep the entry that holds.`);
    }
    seen.add(groupId);
  }
}

function readReset(json: unknown, problems: Problems): OperatorPolicy['reset'] {
  const reset = problems.section('reset', json, RESET);
  if (reset.scope === 'selected' && !reset.scopeGroupId) {
    problems.add('reset.scopeGroupId', 'is missing: scope "selected" needs the id of its group.');
  }
  if (reset.scopeGroupId && reset.scope !== 'selected') {
    problems.add('reset.scopeGroupId', 'has no use: set scope to "selected", or remove it.');
  }
  return reset;
}
