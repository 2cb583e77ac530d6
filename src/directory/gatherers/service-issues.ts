import type { ServiceIssue } from '../../diagnosis/evidence.ts';
import type { Gatherer } from '../gatherer.ts';
import { collection, defined, type JsonObject, text } from '../json.ts';
import { lookUp, MINUTE, query } from '../look-up.ts';
import { SERVICE_HEALTH_READ } from '../permission.ts';

// What Microsoft calls the service and its features is not documented, so the issue's own words decide.
const SIGN_IN = /password|sspr|writeback|entra|azure active directory|identity|sign.?in/i;
const PASSWORD_RESET =
  /password.?(reset|change|writeback)|reset.{0,20}password|sspr|self.?service password|writeback/i;

/** Open issues of Microsoft's own services that may explain a failure. */
export const serviceIssues: Gatherer<'serviceIssues'> = {
  evidence: 'serviceIssues',
  permission: {
    ...SERVICE_HEALTH_READ,
    optional: true,
    purpose: 'Reads open incidents of Microsoft Entra from the service health of the tenant.',
    without: 'An outage at Microsoft is not recognised as the cause.',
  },
  gather: (errand) =>
    lookUp(errand, {
      about: 'tenant',
      request: {
        method: 'GET',
        path: `/admin/serviceAnnouncement/issues${query({ $filter: 'isResolved eq false' })}`,
      },
      permission: SERVICE_HEALTH_READ,
      keepMs: 5 * MINUTE,
      read: readServiceIssues,
    }),
};

export function readServiceIssues(body: unknown): ServiceIssue[] | undefined {
  return collection(body)
    ?.filter((issue) => issue.isResolved !== true && SIGN_IN.test(wordsOf(issue)))
    .flatMap((issue) => {
      const [id, title] = [text(issue.id), text(issue.title)];
      if (!id || !title) return [];
      return defined<ServiceIssue>({
        id,
        title,
        service: text(issue.service) ?? '',
        since: text(issue.startDateTime),
        aboutPasswordReset: PASSWORD_RESET.test(wordsOf(issue)),
      });
    });
}

function wordsOf(issue: JsonObject): string {
  const { title, service, feature, featureGroup, impactDescription } = issue;
  return [title, service, feature, featureGroup, impactDescription].map(text).join(' ');
}
