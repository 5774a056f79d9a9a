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

/** A letter with its words and the proofs of its service. */
export interface LetterView extends Letter {
  text: { number: string; title: string; addressee: string; paragraphs: string[]; basis: string | null; appeal: string | null; issuer: string; dated: string };
  services: { way: string; at: string; by: string | null; note: string | null }[];
}

/** Only an address inside the application may be followed from a message. */
export const inside = (link: string | null): string | undefined => (link && /^\/(?![/\\])/.test(link) ? link : undefined);
