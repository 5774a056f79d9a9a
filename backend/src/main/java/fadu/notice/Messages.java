package fadu.notice;

import fadu.platform.Scope;
import fadu.platform.Unscoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The messages in all inboxes. */
public interface Messages {
    /** Writes messages whose keys are new; returns how many were. */
    @Unscoped("the sending feature decided to whom, in its own scope")
    int add(List<Message> messages, Instant at);

    /** The person's messages older than the given key, newest first. */
    List<MessageRow> of(Scope own, long beforeId, int limit);

    /** How many the person has not read. */
    long unread(Scope own);

    /** One of the person's messages. */
    Optional<MessageRow> find(Scope own, String publicId);

    /** Notes the first reading; returns 0 when it was read before. */
    int markRead(Scope own, String publicId, Instant at);

    /** Moves the messages of a record merged away. */
    @Unscoped("directory merges within its own scope")
    void move(long gonePersonId, long keptPersonId);
}
