import assert from 'node:assert/strict';
import { GROUPS, TEAMS } from '../../src/sandbox/contoso/catalogue.ts';
import { asksForHelp, CHANNEL, shown, startDesk } from './desk-world.ts';
import { type Actor, type Place, type Stage, startStage } from './stage.ts';

const TEAM = '19:it@thread.tacv2';
const BOOK_TEAM = '19:book@thread.tacv2';
const BOOK: Place = { id: '19:book-club@thread.tacv2', conversationType: 'channel' };

describe('e2e: who the helpdesk is', () => {
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;
  let miriam: Actor;

  async function begin(starting: Promise<Stage>): Promise<void> {
    stage = await starting;
    [adele, lidia, miriam] = [stage.as('adele'), stage.as('lidia'), stage.as('miriam')];
    const { rosters, teams } = stage.connector;
    teams.set(TEAM, { id: TEAM, name: 'Contoso IT', aadGroupId: TEAMS.helpdesk });
    teams.set(BOOK_TEAM, { id: BOOK_TEAM, name: 'Books', aadGroupId: TEAMS.book });
    rosters.set(
      TEAM,
      ['lidia', 'miriam', 'grady', 'alex'].map((key) => stage.as(key).person.id),
    );
  }
  afterEach(() => stage.stop());

  /** Says it in the channel of a team; messages name the team and not its group. */
  const useChannel = async (actor: Actor, place = CHANNEL, words = 'use this channel') => {
    const team = { id: place === BOOK ? BOOK_TEAM : TEAM };
    const channelData = { tenant: { id: actor.subject.tenantId }, team };
    const before = stage.connector.accepted.length;
    await actor.send({ type: 'message', text: `<at>Reset Desk</at> ${words}`, channelData }, place);
    return stage.connector.until(() => stage.connector.accepted[before], 'an answer');
  };
  const channelNow = async () =>
    (await stage.store.channels.fallback(adele.subject.tenantId))?.id ?? 'none';
  const claims = async (actor: Actor, reference: string) => {
    const { id, card } = await shown(stage, CHANNEL.id, reference);
    await actor.pressOn(card, 'case-claim', id, {}, CHANNEL);
    return (await stage.store.cases.get(reference))?.claimedBy === actor.person.id;
  };

  describe('where no group is named', () => {
    beforeEach(() => begin(startStage()));

    it('lets an owner of the team set up its channel, and nobody else', async () => {
      await useChannel(miriam);
      await useChannel(adele);
      assert.equal(await channelNow(), 'none');
      await useChannel(lidia);
      assert.equal(await channelNow(), CHANNEL.id);
    });

    it('takes the members of that team, and nobody else', async () => {
      await useChannel(lidia);
      const reference = await asksForHelp(adele, stage);
      assert.equal(await claims(adele, reference), false);
      assert.equal(await claims(stage.as('diego'), reference), false);
      assert.equal(await claims(stage.as('alex'), reference), true);
    });

    it('takes nobody while the roster is refused', async () => {
      await useChannel(lidia);
      const reference = await asksForHelp(adele, stage);
      stage.connector.refuse(...Array(3).fill({ status: 403, method: 'GET', conversation: TEAM }));
      assert.equal(await claims(miriam, reference), false);
    });

    it('does not let the owner of another team take the cases there', async () => {
      await useChannel(lidia);
      await useChannel(adele, BOOK);
      assert.equal(await channelNow(), CHANNEL.id);
    });

    it('is free again once the app was taken out of the team', async () => {
      await useChannel(lidia);
      const channelData = { tenant: { id: lidia.subject.tenantId }, team: { id: TEAM } };
      await lidia.send({ type: 'installationUpdate', action: 'remove', channelData }, CHANNEL);
      assert.equal(await channelNow(), 'none');
      await useChannel(adele, BOOK);
      assert.equal(await channelNow(), BOOK.id);
    });

    it('sets up nothing while it cannot be read who owns the team', async () => {
      stage.contoso.control.fault({ kind: 'refuse', permission: 'GroupMember.Read.All' });
      const { activity } = await useChannel(lidia);
      assert.equal(await channelNow(), 'none');
      assert.ok(JSON.stringify(activity).includes('GroupMember.Read.All'));
    });
  });

  describe('where a group is named', () => {
    it('takes its members alone, whoever owns or joins the team', async () => {
      await begin(startDesk());
      await useChannel(adele, BOOK);
      assert.equal(await channelNow(), 'none');
      await useChannel(miriam);
      assert.equal(await channelNow(), CHANNEL.id);
      const reference = await asksForHelp(adele, stage);
      assert.equal(await claims(stage.as('alex'), reference), false);
      assert.equal(await claims(miriam, reference), true);
      assert.deepEqual(
        stage.connector.read.filter((url) => url.includes('pagedmembers')),
        [],
      );
    });

    it('lets the owner of the group’s own team set up its channel', async () => {
      await begin(startStage({ environment: { HELPDESK_GROUP_ID: TEAMS.book } }));
      await useChannel(lidia, BOOK);
      assert.equal(await channelNow(), 'none');
      await useChannel(adele, BOOK);
      assert.equal(await channelNow(), BOOK.id);
      assert.notEqual(TEAMS.book, GROUPS['Identity helpdesk']);
    });
  });
});
