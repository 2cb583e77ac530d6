import assert from 'node:assert/strict';
import { dossierCard } from '../../src/cards/dossier.ts';
import { dossierText } from '../../src/cards/dossier-text.ts';
import { DOSSIER_FIELDS, type DossierFieldId, dossier } from '../../src/desk/dossier.ts';
import { evidenceOf } from '../../src/diagnosis/evidence.ts';
import { OPEN } from './case-stories.ts';
import { textsOf } from './elements.ts';
import { HOSTILE, READER } from './stories.ts';

/**
 * "Information to include when you need help", of Microsoft's page on troubleshooting password management, in its
 * order, and where the dossier has it.
 */
const WANTED: Readonly<Record<string, readonly DossierFieldId[]>> = {
  'General description of the error': ['description'],
  Page: ['page'],
  'Date / Time / Timezone': ['time'],
  'Support Code': ['supportCode'],
  'User ID': ['userId'],
  'Information about the user': ['accountType', 'licence'],
  'Application Event Log': ['eventLog'],
};

const model = (some: Partial<typeof OPEN> = {}) => ({
  reference: OPEN.reference,
  fields: dossier({
    case: { ...OPEN, ...some },
    timeZone: 'Europe/Vienna',
    evidence: evidenceOf({}),
  }),
});

describe('the dossier on a card and in a file', () => {
  it('begins with what Microsoft’s support asks for, in its order', () => {
    const wanted = Object.values(WANTED).flat();
    assert.deepEqual(DOSSIER_FIELDS.slice(0, wanted.length), wanted);
  });

  it('says of everything that is not known how to find it out', () => {
    const lines = dossierText({ ...model({ form: {}, person: {} }) }, READER).split('\r\n');
    const { fields } = model({ form: {}, person: {} });
    for (const field of fields) {
      if (!('missing' in field) || field.missing === 'none') continue;
      const line = lines.find((one) => one.startsWith(`${titleOf(field.id)}:`));
      assert.ok(line && line.split(/[.:] /).length > 2, `${field.id}: ${line}`);
    }
  });

  it('has the same words in the card, in the text to copy and in the file', () => {
    const card = dossierCard(model(), READER);
    const texts = textsOf(card);
    const lines = dossierText(model(), READER).split('\r\n').slice(2, -1);
    assert.equal(lines.length, DOSSIER_FIELDS.length);
    for (const line of lines) assert.ok(texts.includes(line), line);
  });

  it('keeps what the person wrote as it stood in the file, and inert on the card', () => {
    const form = { saw: HOSTILE };
    assert.ok(dossierText(model({ form }), READER).includes(HOSTILE));
  });

  it('has the moment in UTC and in the zone of the person', () => {
    assert.match(dossierText(model(), READER), /2026-11-20T08:30:00Z \(2026-11-20T09:30:00\+01:00/);
  });
});

function titleOf(id: DossierFieldId): string {
  const at = DOSSIER_FIELDS.indexOf(id);
  return dossierText(model(), READER).split('\r\n')[at + 2]?.split(':')[0] ?? '';
}
