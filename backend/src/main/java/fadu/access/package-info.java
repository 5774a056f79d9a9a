/** Accounts, sign-in, sessions, roles and permissions; builds the Actor and its scopes. May use notice, directory and platform. */
@NullMarked
package fadu.access;

import org.jspecify.annotations.NullMarked;
