/**
 * Imports of every kind: a file is read under limits, its heads are recognised, each row is checked against the register
 * (dry run), cells are cured, all good rows are applied in one transaction, and undone within seven days. The kind of rows
 * is an asked arrow: a feature above adds one by a {@code @Singleton} that implements {@link ImportKind}; the routes under
 * {@code /api/imports} then serve it without further ado.
 */
@NullMarked
package fadu.directory.importing;

import org.jspecify.annotations.NullMarked;
