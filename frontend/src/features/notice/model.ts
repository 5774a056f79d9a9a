/** One message of the inbox. */
export interface Message {
  id: string;
  topic: string;
  title: string;
  body: string;
  link: string | null;
  sentAt: string;
  readAt: string | null;
}

/** An official letter to me. */
export interface Letter {
  id: string;
  number: string;
  title: string;
  madeAt: string;
  servedAt: string | null;
}

/** Only an address inside the application may be followed from a message. */
export const inside = (link: string | null): string | undefined => (link && /^\/(?![/\\])/.test(link) ? link : undefined);
