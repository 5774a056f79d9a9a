import type { CDPSession, Page } from 'playwright-core';

/** 64 kbit/s both ways, 300 ms until anything answers: a village at the end of the line. */
const SLOW = { latency: 300, downloadThroughput: 8_000, uploadThroughput: 8_000 };

/** The line of one page: slow, and away or back as it is told. What goes through the API of the test is not on it. */
export class Line {
  private constructor(private readonly page: Page, private readonly session: CDPSession) {}

  static async of(page: Page): Promise<Line> {
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    const line = new Line(page, session);
    await line.back();
    return line;
  }

  back(): Promise<void> {
    return this.tell(false);
  }

  away(): Promise<void> {
    return this.tell(true);
  }

  /** Takes the line for a good one again. */
  async good(): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', { latency: 0, downloadThroughput: -1, uploadThroughput: -1, offline: false });
  }

  private async tell(offline: boolean): Promise<void> {
    await this.session.send('Network.emulateNetworkConditions', { ...SLOW, offline });
  }

  /**
   * Breaks off under the first request to the address, so that the server hears it and the page does not hear the server, and then
   * goes and comes.
   * @param spells seconds there and seconds away, in turn; it is there at the end
   */
  async flap(under: string, spells: readonly (readonly [number, number])[]): Promise<void> {
    await this.page.waitForRequest((request) => new URL(request.url()).pathname.endsWith(under));
    for (const [there, away] of [[0, 3] as const, ...spells]) {
      await this.page.waitForTimeout(there * 1_000);
      await this.away();
      await this.page.waitForTimeout(away * 1_000);
      await this.back();
    }
  }
}

/** An answer to a heartbeat. */
interface Answered {
  /** Seconds from the start of the session until this heartbeat was sent, by the clock of the test. */
  passed: number;
  /** What the server says counts by then, seconds. */
  confirmed: number;
  /** How often this heartbeat had been sent when it was answered. */
  tries: number;
}

/** What the server says of the time that a page is studied, beside the time that has passed. */
export class Studied {
  readonly answered: Answered[] = [];
  sendings = 0;
  private readonly tries = new Map<string, number>();
  private began = 0;

  constructor(page: Page) {
    page.on('request', (request) => {
      if (!request.url().endsWith('/api/learning/heartbeats')) return;
      const { nonce } = request.postDataJSON() as { nonce: string };
      this.tries.set(nonce, (this.tries.get(nonce) ?? 0) + 1);
      this.sendings += 1;
    });
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url());
      const request = response.request();
      const sent = request.timing().startTime;
      if (pathname.endsWith('/sessions') && response.ok()) this.began = sent;
      if (!pathname.endsWith('/learning/heartbeats') || !response.ok()) return;
      const { nonce } = request.postDataJSON() as { nonce: string };
      // An answer whose words were cut off was not heard by the page either.
      const said = (await response.json().catch(() => undefined)) as { confirmedSeconds: number } | undefined;
      if (said) this.answered.push({ passed: (sent - this.began) / 1_000, confirmed: said.confirmedSeconds, tries: this.tries.get(nonce) ?? 1 });
    });
  }

  /** Seconds since the session began. */
  get passed(): number {
    return (Date.now() - this.began) / 1_000;
  }

  /** The answer to a heartbeat that was sent after this moment and arrived at once, so that it speaks of the time until then. */
  since(passed: number): Answered | undefined {
    return this.answered.find((each) => each.passed > passed && each.tries === 1);
  }
}
