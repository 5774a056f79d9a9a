/** Backup and restore: the whole database, the files and, apart, the keys; every archive is checked before it is believed. */
@NullMarked
package fadu.archive;

import org.jspecify.annotations.NullMarked;
