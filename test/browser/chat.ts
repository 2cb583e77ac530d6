import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, chromium, type Locator, type Page } from 'playwright-core';
import type { CauseId } from '../../src/diagnosis/cause-id.ts';
import { type Sandbox, startSandbox } from '../../src/sandbox/start-sandbox.ts';

/** A slow machine is no failure; a test that waits this long has failed. */
const PATIENCE_MS = 30_000;
const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';
const PICTURES = 'artifacts/browser';

/** Somebody at the keyboard: the whole sandbox, seen through a browser. */
export class Chat {
  readonly sandbox: Sandbox;
  readonly page: Page;
  readonly #browser: Browser;
  readonly #crashes: string[] = [];

  private constructor(sandbox: Sandbox, browser: Browser, page: Page) {
    this.sandbox = sandbox;
    this.page = page;
    this.#browser = browser;
    page.on('pageerror', (error) => this.#crashes.push(error.message));
  }

  /** Starts everything and opens the personal chat; resolves when the welcome is there. */
  static async open(options: { readonly dialogs: boolean }): Promise<Chat> {
    const stateDir = mkdtempSync(join(tmpdir(), 'sandbox-'));
    const sandbox = await startSandbox({
      playground: true,
      anyPorts: true,
      stateDir,
      env: process.env,
      ...options,
    });
    const browser = await chromium
      .launch({
        executablePath: CHROMIUM,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
        ],
      })
      .catch(async (error: unknown) => {
        await sandbox.stop();
        throw error;
      });
    const context = await browser.newContext({ viewport: { width: 1440, height: 1000 } });
    const chat = new Chat(sandbox, browser, await context.newPage());
    chat.page.setDefaultTimeout(PATIENCE_MS);
    try {
      await chat.page.goto(sandbox.playgroundUrl ?? '');
      await chat.page.getByRole('treeitem', { name: 'Personal Chat' }).waitFor();
      await chat.cards.first().waitFor();
    } catch (error) {
      await chat.picture('did-not-open');
      await chat.close();
      throw error;
    }
    return chat;
  }

  get cards(): Locator {
    return this.page.locator('.ac-adaptiveCard');
  }

  /** Writes and returns the card that answers. */
  async ask(text: string): Promise<Locator> {
    const before = await this.cards.count();
    await this.say(text);
    const answer = this.cards.nth(before);
    await answer.waitFor();
    return answer;
  }

  async say(text: string): Promise<void> {
    await this.page.locator('[role=textbox][contenteditable]').first().click();
    await this.page.keyboard.type(text);
    await this.page.getByRole('button', { name: 'Send Message' }).click();
  }

  /** The helpdesk's channel in front. */
  async channel(): Promise<void> {
    await this.page.getByRole('treeitem', { name: 'Contoso IT - Helpdesk' }).click();
  }

  async personal(): Promise<void> {
    await this.page.getByRole('treeitem', { name: 'Personal Chat' }).click();
  }

  /** A new post in the channel that mentions the bot. */
  async post(text: string): Promise<void> {
    await this.page.locator('[role=textbox][contenteditable]').first().click();
    await this.page.keyboard.type('@');
    await this.page.locator('#typeahead-menu').getByRole('menuitem').first().click();
    await this.page.keyboard.type(` ${text}`);
    await this.page.getByRole('button', { name: 'Post', exact: true }).click();
  }

  /** Becomes another person of Contoso, once the tenant would let somebody look again. */
  async become(key: string): Promise<void> {
    await this.#reportsAreFree();
    await this.say(`be ${key}`);
    await this.page.getByText(`You are now ${key}`).last().waitFor();
  }

  /** Kept as output of a test run; a person looks at them. */
  async picture(name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    await this.page.screenshot({ path: `${PICTURES}/${name}.png` });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.sandbox.stop();
    rmSync(this.sandbox.stateDir, { recursive: true, force: true });
    assert.deepEqual(this.#crashes, [], 'the page threw errors');
  }

  /** A diagnosis takes two calls of the five that a tenant gets in ten seconds. */
  async #reportsAreFree(): Promise<void> {
    const recent = () => {
      const since = new Date(Date.now() - 10_500).toISOString();
      return this.sandbox.control.calls.filter(({ report, at }) => report && at > since).length;
    };
    while (recent() > 3) await wait(100);
  }
}

/** Sees the card become what it should; the words come from the same place as the bot's. */
export async function shows(card: Locator, words: string): Promise<void> {
  await card.getByText(words).first().waitFor({ timeout: PATIENCE_MS });
}

/** As the person reads it. */
export function titleOf(cause: CauseId): string {
  return String(locale(`causes/${cause}.json`).title);
}

/** As the helpdesk reads it. */
export function nameOf(cause: CauseId): string {
  return String(locale(`causes/${cause}.json`).name);
}

export function words(file: string, ...path: readonly string[]): string {
  let value: unknown = locale(`${file}.json`);
  for (const name of path) value = (value as Record<string, unknown>)[name];
  assert.equal(typeof value, 'string', `${file}: ${path.join('.')}`);
  return String(value);
}

function locale(file: string): Record<string, unknown> {
  const path = new URL(`../../dialogs/locales/en/${file}`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}
