/** The ledger over HTTP. */
@NullMarked
package fadu.credit.web;

import org.jspecify.annotations.NullMarked;
