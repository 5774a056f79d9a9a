import path from 'node:path';

/** The layer and, for a feature, its name, of a path inside `src`; undefined for anything else. */
function place(file) {
  const parts = file.split(path.sep).join('/').split('/src/').pop()?.split('/') ?? [];
  const [layer, feature] = parts;
  return layer === 'shared' || layer === 'app' || layer === 'features' ? { layer, feature } : undefined;
}

/** Says in words why `from` may not import `to`, or nothing when it may: shared → features → app, never feature → feature. */
export function objection(from, to) {
  const a = place(from);
  const b = place(to);
  if (!a || !b) return undefined;
  if (a.layer === 'shared' && b.layer !== 'shared') return 'shared knows neither features nor the app';
  if (a.layer === 'features' && b.layer === 'app') return 'a feature never imports the app';
  if (a.layer === 'features' && b.layer === 'features' && a.feature !== b.feature)
    return 'never feature → feature: compose in app/ from the slots that each module declares';
  return undefined;
}

/** ESLint rule around {@link objection}; it also sees lazy `import()` and re-exports. */
export const direction = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const check = (node) => {
      const source = node?.source?.value;
      if (typeof source !== 'string') return;
      const from = context.filename;
      const root = from.slice(0, from.lastIndexOf('/src/') + 5);
      const to = source.startsWith('@/') ? path.join(root, source.slice(2)) : path.join(path.dirname(from), source);
      if (!source.startsWith('@/') && !source.startsWith('.')) return;
      const message = objection(from, to);
      if (message) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
    };
  },
};
