import type { BrowserContext, Request } from 'playwright-core';

const origin = (url: string): string => (URL.canParse(url) ? new URL(url).origin : '');
/** Where the request comes from; the frame of a request may be gone, or not be there yet. */
const from = (request: Request): string => {
  try {
    return origin(request.frame().url());
  } catch {
    return '';
  }
};

/** What must not happen in a browser that is shown something hostile. */
export class Trap {
  /** Calls of what the corpus runs, and dialogs. */
  readonly ran: string[] = [];
  /** What the policy had to hold back. */
  readonly refused: string[] = [];
  /** Requests to anybody but the application and its content. */
  readonly strangers: string[] = [];
  /** Requests from content to the application that carried a cookie. */
  readonly carried: string[] = [];
  private content = '';

  /** @param application origin of the product */
  constructor(private readonly application: string) {}

  /** Files come from there; until it is known every other origin is a stranger. */
  contentFrom(url: string): void {
    this.content = origin(url);
  }

  /** Listens in every page of a window from now on. */
  async over(context: BrowserContext): Promise<void> {
    await context.exposeBinding('ran', (source, id: unknown) => { this.ran.push(`${String(id)} in ${source.frame.url()}`); });
    await context.exposeBinding('heldBack', (source, what: string) => { this.refused.push(`${what} in ${source.frame.url()}`); });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => (window as unknown as { heldBack: (what: string) => void }).heldBack(`${event.effectiveDirective} ${event.blockedURI}`));
    });
    context.on('dialog', (dialog) => { this.ran.push(`dialog ${dialog.message()}`); void dialog.dismiss(); });
    context.on('request', (request) => void this.seen(request));
  }

  private async seen(request: Request): Promise<void> {
    const to = origin(request.url());
    if (!/^https?:/.test(to)) return;
    if (to !== this.application && to !== this.content) this.strangers.push(request.url());
    if (to !== this.application || !this.content || from(request) !== this.content) return;
    const headers = await request.allHeaders().catch(() => request.headers());
    if (headers['cookie']) this.carried.push(`${request.method()} ${request.url()}`);
  }
}
