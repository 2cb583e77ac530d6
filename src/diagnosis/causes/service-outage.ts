import { cause } from '../cause.ts';
import type { ServiceIssue } from '../evidence.ts';
import { known } from '../piece.ts';
import { because, likely, possible, type Verdict } from '../verdict.ts';
import { weigh } from '../weigh.ts';

export const serviceOutage = cause({
  id: 'service-outage',
  actor: 'nobody',
  needs: ['signs', 'serviceIssues'],
  judge({ signs, serviceIssues }) {
    return weigh(signs, 'service-outage', fromIssues(known(serviceIssues) ?? []));
  },
});

/** Silence of the health page proves nothing: it is often late. */
function fromIssues(issues: readonly ServiceIssue[]): Verdict | undefined {
  const issue = issues.find(({ aboutPasswordReset }) => aboutPasswordReset) ?? issues[0];
  if (!issue) return undefined;
  const reason = because('microsoft-reports-issue', {
    id: { quote: issue.id },
    title: { quote: issue.title },
  });
  return issue.aboutPasswordReset ? likely(reason) : possible(reason);
}
