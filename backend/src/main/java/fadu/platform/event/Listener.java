package fadu.platform.event;

/**
 * Hears announcements of lower features. {@link #hear} runs in a transaction of its own together with the receipt that
 * remembers it, so each event takes effect once for each listener however often it is delivered.
 *
 * @param <E> the announced record
 */
public interface Listener<E> {
    /** A stable name, the receipt's key; never reuse one. */
    String name();

    /** The record it hears. */
    Class<E> topic();

    /** Takes the event in. A thrown exception leaves it undelivered; it is tried again later, and others go on. */
    void hear(E event);
}
