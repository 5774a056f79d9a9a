/** Reads the files that offices send, under limits: archives are walked before they are parsed, workbooks are parsed in a process of their own. */
@NullMarked
package fadu.directory.importing.file;

import org.jspecify.annotations.NullMarked;
