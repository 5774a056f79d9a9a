/** The outbox: announcements stored with the change and delivered after commit to listeners safe to repeat. */
@NullMarked
package fadu.platform.event;

import org.jspecify.annotations.NullMarked;
