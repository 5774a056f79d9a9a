/**
 * The register of law: statutes and their articles, imported from Markdown with level, dates and history, searched, and shown
 * with what cites them. May use access, directory and platform.
 */
@NullMarked
package fadu.law;

import org.jspecify.annotations.NullMarked;
