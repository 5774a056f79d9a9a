package fadu.law;

/**
 * An article as read from a file.
 *
 * @param chapter the headings above it, joined by a slash; empty for none
 * @param text its paragraphs, one a line
 * @param line where it begins in the file
 */
record ArticleDraft(Ordinal ordinal, String label, String chapter, String text, int line) {}
