/** Blueprints and papers in the database. */
@NullMarked
package fadu.paper.store;

import org.jspecify.annotations.NullMarked;
