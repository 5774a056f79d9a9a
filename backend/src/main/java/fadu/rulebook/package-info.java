/**
 * Rule sets as versioned data with legal basis: what a document says, key by key with its clause, assigned to subtrees of units
 * for a period, and what follows for a unit on a day. An empty key means "not set" everywhere. May use directory and platform.
 */
@NullMarked
package fadu.rulebook;

import org.jspecify.annotations.NullMarked;
