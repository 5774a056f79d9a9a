package fadu.directory.importing.file;

import java.util.NavigableMap;

/**
 * A row with its filled cells.
 *
 * @param line the row's number, from 1
 * @param cells by column, from 0; empty cells are absent
 */
public record RawRow(int line, NavigableMap<Integer, RawCell> cells) {}
