package fadu.law;

import io.micronaut.data.annotation.MappedEntity;

/**
 * A file of an import.
 *
 * @param outcome {@code NEW} statute, new {@code VERSION} of one, {@code SAME} text as on record, or {@code BAD}
 * @param text the file's text, as decoded
 * @param report JSON of a {@link FileReport}
 */
@MappedEntity("law_import_file")
public record LawImportFile(int position, String fileName, String outcome, String text, String report) {}
