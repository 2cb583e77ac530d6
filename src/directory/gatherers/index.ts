import { account } from './account.ts';
import { adminReset } from './admin-reset.ts';
import { attempts } from './attempts.ts';
import { domain } from './domain.ts';
import { licences } from './licences.ts';
import { passwordPolicy } from './password-policy.ts';
import { registration } from './registration.ts';
import { resetPolicy } from './reset-policy.ts';
import { roles } from './roles.ts';
import { serviceIssues } from './service-issues.ts';
import { tenant } from './tenant.ts';
import { writeback } from './writeback.ts';

/** Every gatherer; those that draw on the report budget first, in order of need. */
export const GATHERERS = [
  attempts,
  registration,
  writeback,
  account,
  domain,
  licences,
  roles,
  passwordPolicy,
  resetPolicy,
  tenant,
  adminReset,
  serviceIssues,
] as const;
