/** One of several to choose from. */
export interface Choice {
  value: string;
  label: string;
  disabled?: boolean;
  count?: number;
}
