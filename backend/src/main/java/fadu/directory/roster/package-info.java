/** The roster: the kind of import that puts people on record and moves them, and takes that back. */
@NullMarked
package fadu.directory.roster;

import org.jspecify.annotations.NullMarked;
