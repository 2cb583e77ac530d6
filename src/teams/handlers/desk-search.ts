import { caseNeutral } from '../../cards/case-neutral.ts';
import { namedIn, resultOf } from '../../cards/desk-search.ts';
import { readerOf } from '../reader.ts';
import type { Reply } from '../reply.ts';
import type { Request } from '../request.ts';
import type { Services } from '../services.ts';
import { refusingCase } from './desk.ts';

/** As many as Teams shows without scrolling far. */
const MOST_RESULTS = 15;

/** The search beside the compose box: rows for the one who searches, a card without contents for the chat. */
export async function onSearch(request: Request<string>, services: Services): Promise<Reply> {
  const { person, data: text } = request;
  if (!(await services.membership.isHelpdesk(person))) {
    return refusingCase(request, services, { refused: 'not-helpdesk' });
  }
  const reader = readerOf(person, services);
  const { tenantId } = person;
  const wanted = { tenantId, text, limit: MOST_RESULTS, ...namedIn(text, reader) };
  const cases = await services.desk.search(wanted);
  const names = await services.caseViews.namesIn(cases);
  return {
    kind: 'results',
    results: cases.map((one) => ({
      card: caseNeutral(one, reader),
      ...resultOf(one, names, reader),
    })),
  };
}
