import assert from 'node:assert/strict';
import { BelievedTokens } from '../../src/teams/believed-tokens.ts';

const TEAMS = { channelId: 'msteams', serviceUrl: 'https://smba.example.com' };
const START = Date.parse('2026-11-03T09:00:00Z');
const MINUTE = 60_000;

/** Only its end is read here; whether it is true is for the check to say. */
function tokenUntil(at: number, name = 'a'): string {
  const payload = Buffer.from(JSON.stringify({ exp: at / 1_000, name })).toString('base64url');
  return `Bearer head.${payload}.signature`;
}

describe('tokens that were checked a moment ago', () => {
  let now: number;
  let checks: number;
  let believed: BelievedTokens;
  const check = async () => {
    checks += 1;
  };
  beforeEach(() => {
    now = START;
    checks = 0;
    believed = new BelievedTokens({ now: () => new Date(now) });
  });

  it('checks one once in five minutes', async () => {
    const token = tokenUntil(START + 60 * MINUTE);
    for (const minute of [0, 1, 4.9]) {
      now = START + minute * MINUTE;
      await believed.checked(token, TEAMS, check);
    }
    assert.equal(checks, 1);
    now = START + 5 * MINUTE;
    await believed.checked(token, TEAMS, check);
    assert.equal(checks, 2);
  });

  it('checks again from the moment on at which it ends', async () => {
    const token = tokenUntil(START + MINUTE);
    await believed.checked(token, TEAMS, check);
    now = START + MINUTE;
    await believed.checked(token, TEAMS, check);
    await believed.checked(token, TEAMS, check);
    assert.equal(checks, 3);
  });

  it('believes it for its channel and its service address alone', async () => {
    const token = tokenUntil(START + 60 * MINUTE);
    const elsewhere = { ...TEAMS, serviceUrl: 'https://evil.example' };
    for (const activity of [TEAMS, elsewhere, { ...TEAMS, channelId: 'emulator' }]) {
      await believed.checked(token, activity, check);
    }
    assert.equal(checks, 3);
  });

  it('believes none that differs in a character', async () => {
    const token = tokenUntil(START + 60 * MINUTE);
    await believed.checked(token, TEAMS, check);
    await believed.checked(`${token.slice(0, -1)}x`, TEAMS, check);
    assert.equal(checks, 2);
  });

  it('keeps nothing of what was refused', async () => {
    const token = tokenUntil(START + 60 * MINUTE);
    const refuse = async () => {
      checks += 1;
      throw new Error('refused');
    };
    await assert.rejects(believed.checked(token, TEAMS, refuse), /refused/);
    await assert.rejects(believed.checked(token, TEAMS, refuse), /refused/);
    assert.equal(checks, 2);
  });

  it('keeps nothing of what has no end', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer a.b.c', 'Bearer a', '.bnVsbA.']) {
      await believed.checked(authorization, TEAMS, check);
      await believed.checked(authorization, TEAMS, check);
    }
    assert.equal(checks, 10);
  });

  it('forgets the oldest of very many', async () => {
    const token = (i: number) => tokenUntil(START + 60 * MINUTE, `${i}`);
    for (let i = 0; i <= 500; i += 1) await believed.checked(token(i), TEAMS, check);
    await believed.checked(token(500), TEAMS, check);
    assert.equal(checks, 501);
    await believed.checked(token(0), TEAMS, check);
    assert.equal(checks, 502);
  });
});
