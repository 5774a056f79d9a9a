/** Inbox and letters over HTTP. */
@NullMarked
package fadu.notice.web;

import org.jspecify.annotations.NullMarked;
