/** Transactions, idempotency and the check that the server is durable. */
@NullMarked
package fadu.platform.db;

import org.jspecify.annotations.NullMarked;
