import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { nodesOf } from '../cards/elements.ts';
import { VirtualClock } from '../clock.ts';
import { OneDrive } from '../teams/one-drive.ts';
import type { Call } from './connector.ts';
import { asksForHelp, CHANNEL, setUp, shown, startDesk } from './desk-world.ts';
import type { Actor, Stage } from './stage.ts';

const CONSENT = 'application/vnd.microsoft.teams.card.file.consent';
const INFO = 'application/vnd.microsoft.teams.card.file.info';
const HOUR = 3_600_000;

describe('e2e: files from the bot', () => {
  let drive: OneDrive;
  let clock: VirtualClock;
  let stage: Stage;
  let adele: Actor;
  let lidia: Actor;
  let reference: string;

  beforeEach(async () => {
    drive = new OneDrive();
    await drive.start();
    clock = new VirtualClock(new Date().toISOString());
    stage = await startDesk({ substitutes: { clock } });
    [adele, lidia] = [stage.as('adele'), stage.as('lidia')];
    await setUp(lidia, stage);
    reference = await asksForHelp(adele, stage);
  });
  afterEach(async () => {
    await stage.stop();
    await drive.stop();
  });

  const press = (who: Actor, verb: string, data: object) =>
    who.invoke('adaptiveCard/action', { action: { verb, data: { verb, ...data } } });
  const attachmentOf = ({ activity }: Call) =>
    activity.attachments?.[0] as unknown as {
      contentType: string;
      name: string;
      contentUrl?: string;
      content: { sizeInBytes: number; acceptContext: object; uniqueId?: string };
    };
  const sentTo = (who: Actor, contentType: string, after = 0) =>
    stage.connector.until(
      () =>
        stage.connector.accepted
          .slice(after)
          .findLast(
            (call) =>
              call.conversation === who.chat.id && attachmentOf(call)?.contentType === contentType,
          ),
      contentType,
    );
  /** Presses the button and gives the offer. */
  async function offered(verb: string, data: object) {
    const before = stage.connector.accepted.length;
    await press(lidia, verb, data);
    const call = await sentTo(lidia, CONSENT, before);
    return { id: call.id, attachment: attachmentOf(call) };
  }
  const answer = (
    who: Actor,
    action: 'accept' | 'decline',
    { id, attachment }: Awaited<ReturnType<typeof offered>>,
    context: object = attachment.content.acceptContext,
  ) =>
    who.invoke(
      'fileConsent/invoke',
      {
        ...{ type: 'fileUpload', action, context },
        ...(action === 'accept' && { uploadInfo: drive.uploadInfo(attachment.name) }),
      },
      id,
    );

  it('asks first, then puts the cases into the OneDrive and shows the file', async () => {
    const offer = await offered('export-cases', { days: 30 });
    assert.equal(drive.uploads.length, 0);
    const { status, body } = await answer(lidia, 'accept', offer);
    assert.deepEqual([status, body], [200, {}]);

    const file = await sentTo(lidia, INFO);
    assert.equal(file.id, offer.id, 'the file takes the place of the offer');
    assert.equal(attachmentOf(file).content.uniqueId, drive.uploadInfo('x').uniqueId);
    const [upload] = drive.uploads;
    assert.equal(Buffer.byteLength(upload?.body ?? ''), offer.attachment.content.sizeInBytes);
    const [row, ...others] = rowsOf(upload?.body);
    assert.equal(row?.reference, reference);
    assert.equal(row?.requester_id, adele.subject.userId);
    assert.deepEqual(others, []);
  });

  it('gives the dossier and the figures in the same way', async () => {
    for (const [verb, data, pattern] of [
      ['dossier-file', { case: reference }, new RegExp(adele.subject.tenantId)],
      ['export-trends', { days: 7 }, /until_claimed/],
    ] as const) {
      const offer = await offered(verb, data);
      await answer(lidia, 'accept', offer);
      await stage.connector.until(() => drive.uploads.length > 0, 'the upload');
      assert.match(drive.uploads.pop()?.body ?? '', pattern);
    }
  });

  it('knows the words for it, from those who may have it', async () => {
    await lidia.say('export cases 30');
    const { activity } = await sentTo(lidia, CONSENT);
    assert.match(JSON.stringify(activity), /"days":30/);
    const before = stage.connector.accepted.length;
    await adele.say('export cases 30');
    await stage.connector.until(() => stage.connector.accepted.length > before, 'an answer');
    const after = stage.connector.accepted.slice(before);
    assert.ok(!after.some((call) => attachmentOf(call)?.contentType === CONSENT));
  });

  it('offers in the personal chat what was asked for in a channel', async () => {
    await lidia.say('hello');
    await lidia.say('<at>Reset Desk</at> export cases', CHANNEL);
    const { conversation } = await sentTo(lidia, CONSENT);
    assert.equal(conversation, lidia.chat.id);
  });

  it('makes nothing when they decline, and takes the offer away', async () => {
    const offer = await offered('export-cases', { days: 30 });
    await answer(lidia, 'decline', offer);
    await stage.connector.until(
      () => stage.connector.cardOf(offer.id)?.type === 'AdaptiveCard',
      'the end of the offer',
    );
    assert.equal(drive.uploads.length, 0);
  });

  it('gives nothing to anybody else, whatever the offer they send back says', async () => {
    const offer = await offered('export-cases', { days: 30 });
    const before = stage.connector.accepted.length;
    await answer(adele, 'accept', offer);
    await press(adele, 'export-cases', { days: 30 });
    await press(adele, 'dossier-file', { case: reference });
    await answer(lidia, 'accept', offer, { what: 'secrets', at: clock.now().toISOString() });
    await answer(lidia, 'accept', offer, { what: 'dossier', case: 'RD-9999', at: 'now' });
    await stage.connector.until(
      () => stage.connector.accepted.length >= before + 2,
      'the refusals',
    );
    assert.equal(drive.uploads.length, 0);
    const after = stage.connector.accepted.slice(before);
    assert.ok(!after.some((call) => attachmentOf(call)?.contentType === CONSENT));
  });

  it('says that an old offer is too old, and that OneDrive did not take it', async () => {
    const offer = await offered('export-cases', { days: 30 });
    const at = new Date(clock.now().getTime() - 13 * HOUR).toISOString();
    await answer(lidia, 'accept', offer, { ...offer.attachment.content.acceptContext, at });
    const words = () => JSON.stringify(stage.connector.cardOf(offer.id));
    await stage.connector.until(() => /too old/.test(words()), 'that it is too old');
    assert.equal(drive.uploads.length, 0);

    const again = await offered('export-cases', { days: 30 });
    drive.refuse({ status: 403 });
    await answer(lidia, 'accept', again);
    await stage.connector.until(
      () => /OneDrive/.test(JSON.stringify(stage.connector.cardOf(again.id))),
      'that it was not taken',
    );
  });

  it('sends what is said of people to no address that is not where Teams keeps files', async () => {
    const offer = await offered('export-cases', { days: 30 });
    const uploadInfo = { ...drive.uploadInfo('x.csv'), contentUrl: 'https://evil.example/x' };
    const value = { action: 'accept', context: offer.attachment.content.acceptContext, uploadInfo };
    await lidia.invoke('fileConsent/invoke', value, offer.id);
    await stage.connector.until(
      () => /OneDrive/.test(JSON.stringify(stage.connector.cardOf(offer.id))),
      'that it was not taken',
    );
    assert.equal(drive.uploads.length, 0);
  });

  it('shows the content as text to copy where the app takes no files', async () => {
    lidia.headers = { 'x-ms-agents-playground': 'true' };
    await press(lidia, 'export-cases', { days: 30 });
    const { card } = await shown(stage, lidia.chat.id, 'Input.Text');
    const input = nodesOf(card as never).find(({ type }) => type === 'Input.Text');
    const [row] = rowsOf(String(input?.value));
    assert.equal(row?.reference, reference);
  });
});

function rowsOf(csv = ''): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true });
}
