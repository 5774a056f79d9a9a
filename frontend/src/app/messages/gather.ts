/** Puts the words of each feature under its name, beside those of the application. */
export function gather(own: Record<string, unknown>, features: Record<string, unknown>): Record<string, unknown> {
  const all = { ...own };
  for (const [path, words] of Object.entries(features)) {
    const name = /features\/([^/]+)\//.exec(path)?.[1];
    if (name) all[name] = words;
  }
  return all;
}
