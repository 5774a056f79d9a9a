/** One rule set version as the server names it in a row of several: `longxian v1 + demo v2`. */
export interface RulePart {
  code: string;
  version: string;
}

/** The rule set versions that an identity names; a text that is none comes back whole, without a version. */
export function rulePartsOf(identity: string): RulePart[] {
  return identity
    .split(' + ')
    .filter(Boolean)
    .map((part) => {
      const match = /^(.+) v(\d+)$/.exec(part.trim());
      return { code: match?.[1] ?? part.trim(), version: match?.[2] ?? '' };
    });
}

/** The number in `v3` or `3`; empty where there is none. */
export const versionNumber = (version: string | number | null | undefined): string => /^v?(\d+)$/.exec(String(version ?? ''))?.[1] ?? '';
