/** The access matrix (S1): every route for every role and relation, generated from the permissions and the router. */
@NullMarked
package fadu.matrix;

import org.jspecify.annotations.NullMarked;
