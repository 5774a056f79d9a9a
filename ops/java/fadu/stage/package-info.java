/** A throw-away installation for drills and benches: a database server, the application, a client, a county. */
@NullMarked
package fadu.stage;

import org.jspecify.annotations.NullMarked;
