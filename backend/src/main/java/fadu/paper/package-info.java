/**
 * Papers: tables of specification, papers made from them, and their sealing by two persons until the opening time. May use
 * questionbank, law, access, directory, platform and exams.
 */
@NullMarked
package fadu.paper;

import org.jspecify.annotations.NullMarked;
