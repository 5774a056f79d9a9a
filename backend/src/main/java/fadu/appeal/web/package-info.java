/** Appeals over HTTP. */
@NullMarked
package fadu.appeal.web;

import org.jspecify.annotations.NullMarked;
