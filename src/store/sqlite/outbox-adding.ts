import type { DatabaseSync, SQLInputValue } from 'node:sqlite';
import type { Message } from '../../inquiry/outbox.ts';
import type { OutboxBook } from '../../inquiry/outbox-book.ts';
import { together } from './transactions.ts';

type Adding = Pick<OutboxBook, 'add' | 'messageOf' | 'reachable' | 'replay'>;

type Columns = Record<string, SQLInputValue>;

/** What comes into the outbox, and what comes back into its queue. */
export function outboxAdding(db: DatabaseSync): Adding {
  const insert = db.prepare(`
    INSERT INTO outbox
      (key, tenant_id, line, kind, operation, card, activity_id, state, code, attempts,
       added_at, in_line_at, place, due, body)
    VALUES
      ($key, $tenantId, $line, $kind, $operation, $card, $activityId, $state, $code, 0,
       $at, $inLineAt, (SELECT coalesce(max(seq), 0) + 1 FROM outbox), $inLineAt, $body)
    ON CONFLICT (key) DO NOTHING`);
  const unreachable = db.prepare('SELECT code FROM outbox_unreachable WHERE line = ?');
  // Told which index to take: by the line it would read all that ever went to a busy channel.
  const supersede = db.prepare(`
    UPDATE outbox INDEXED BY outbox_of_card
    SET state = 'superseded', code = NULL, settled_at = $at
    WHERE card = $card AND state IN ('queued', 'pruned') AND line = $line AND key <> $key
    RETURNING operation, in_line_at, place, due, attempts`);
  const takePlace = db.prepare(`
    UPDATE outbox SET
      operation = CASE WHEN $operation = 'post' THEN 'post' ELSE operation END,
      in_line_at = min(in_line_at, $inLineAt),
      place = min(place, $place),
      due = CASE WHEN $attempts > 0 THEN $due ELSE min(due, $due) END
    WHERE key = $key`);
  const messageOf = db.prepare('SELECT activity_id FROM outbox_cards WHERE card = ?');
  const comeBack = db.prepare('DELETE FROM outbox_unreachable WHERE line = ?');
  const requeueLine = db.prepare(`
    UPDATE outbox SET state = 'queued', code = NULL, settled_at = NULL, attempts = 0,
      in_line_at = max(in_line_at, $now), due = max(in_line_at, $now)
    WHERE line = $line AND state = 'pruned'`);
  const requeue = db.prepare(`
    UPDATE outbox SET state = 'queued', code = NULL, settled_at = NULL, attempts = 0,
      in_line_at = $now, due = $now, body = json_remove(body, '$.notAfter')
    WHERE key = $key AND state IN ('unsure', 'pruned', 'dead') RETURNING line, tenant_id`);

  function put(message: Message, line: string, at: string): 'queued' | 'known' | 'unreachable' {
    const { key, tenantId, kind, operation, card = null, activityId = null } = message;
    const code = unreachable.get(line)?.code ?? null;
    const state = code === null ? 'queued' : 'pruned';
    const inLineAt = message.notBefore && message.notBefore > at ? message.notBefore : at;
    const columns = { key, tenantId, line, kind, operation, card, activityId, state, code };
    const { changes } = insert.run({ ...columns, at, inLineAt, body: JSON.stringify(message) });
    if (changes === 0) return 'known';
    return code === null ? 'queued' : 'unreachable';
  }

  /** The update goes where the one before it stood, with its waiting; a card that changes often still gets out. */
  function replaceEarlier({ key, card }: Message, line: string, at: string): void {
    for (const before of supersede.all({ key, card: card ?? null, line, at })) {
      const { operation, attempts, due, place, in_line_at: inLineAt } = before;
      takePlace.run({ key, ...{ operation, attempts, due, place, inLineAt } } as Columns);
    }
  }

  return {
    async add(message, line, at) {
      if (message.operation === 'post' || message.card === undefined) return put(message, line, at);
      return together(db, () => {
        const added = put(message, line, at);
        if (added !== 'known') replaceEarlier(message, line, at);
        return added;
      });
    },
    async messageOf(card) {
      const id = messageOf.get(card)?.activity_id;
      return typeof id === 'string' ? id : undefined;
    },
    async reachable(line, now) {
      if (unreachable.get(line) === undefined) return false;
      return together(db, () => {
        requeueLine.run({ line, now });
        return comeBack.run(line).changes === 1;
      });
    },
    async replay(key, now) {
      return together(db, () => {
        const [row] = requeue.all({ key, now });
        if (!row) return undefined;
        comeBack.run(row.line ?? null);
        return { name: String(row.line), tenantId: String(row.tenant_id) };
      });
    },
  };
}
