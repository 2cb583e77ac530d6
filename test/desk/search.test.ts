import assert from 'node:assert/strict';
import type { Case } from '../../src/desk/case.ts';
import { TENANT } from '../store/samples.ts';
import { agent, openDesk } from './world.ts';

describe('searching cases', () => {
  let world: ReturnType<typeof openDesk>;
  let adele: Case;
  let andre: Case;
  let older: Case;

  beforeEach(async () => {
    world = openDesk();
    const vance = { displayName: 'Adele Vance', userPrincipalName: 'adelev@contoso.com' };
    older = await world.aCase({ person: vance, cause: 'account-locked' });
    andre = await world.aCase({
      person: { displayName: 'André de la Cruz', userPrincipalName: 'a.cruz@fabrikam.com' },
      cause: 'minimum-password-age',
    });
    adele = await world.aCase({ person: vance });
    await world.aCase({ tenantId: 'elsewhere', person: vance });
  });
  afterEach(() => world.close());

  async function search(text: string, limit = 10): Promise<string[]> {
    const found = await world.desk.search({ tenantId: TENANT, text, limit });
    return found.map(({ reference }) => reference);
  }
  const names = (...cases: readonly Case[]) => cases.map(({ reference }) => reference);

  it('finds a person by the beginnings of names, newest first', async () => {
    for (const text of [
      'adele',
      'ADELE V',
      'vance ad',
      'adelev@contoso.com',
      'adelev@',
      'contoso',
    ]) {
      assert.deepEqual(await search(text), names(adele, older), text);
    }
    for (const text of ['andre', 'André', 'cruz', 'a.cruz', 'fabrikam']) {
      assert.deepEqual(await search(text), names(andre), text);
    }
    assert.deepEqual(await search('dele'), []);
    assert.deepEqual(await search('adele cruz'), []);
  });

  it('finds a case by its reference, cause and state', async () => {
    const number = older.reference.replace('RD-', '');
    for (const text of [older.reference, `rd ${number}`, `Rd-${number}`, ` ${number} `]) {
      assert.deepEqual(await search(text), names(older), text);
    }
    assert.deepEqual(await search('account-locked'), names(older));
    assert.deepEqual(await search('locked'), names(older));
    assert.deepEqual(await search('minimum age'), names(andre));
    const alex = agent('alex');
    await world.desk.act(andre.reference, { kind: 'resolve', text: 'waited' }, alex);
    for (const text of ['resolved', 'RESOL']) {
      assert.deepEqual(await search(text), names(andre), text);
    }
    assert.deepEqual(await search('open'), names(adele, older));
  });

  it('knows names that the reader has for causes and states', async () => {
    const wanted = { tenantId: TENANT, text: 'gesperrt', limit: 10 };
    const found = await world.desk.search({ ...wanted, causes: ['account-locked'] });
    assert.deepEqual(
      found.map(({ reference }) => reference),
      names(older),
    );
  });

  it('gives the newest for no words, and no more than asked for', async () => {
    assert.deepEqual(await search('  '), names(adele, andre, older));
    assert.deepEqual(await search('adele', 1), names(adele));
  });

  it('takes everything as words, never as a pattern', async () => {
    for (const text of ['%', '_', '*', "' OR 1=1 --"]) {
      assert.deepEqual(await search(text), [], text);
    }
    assert.deepEqual(await search('%adele%'), names(adele, older));
  });
});
