package fadu.fault;

/** Somebody who keeps writing. */
interface Worker {
    /** Asks for the next effect; false when nobody knows what became of it, or there is nothing left to do. */
    boolean step(Book book);
}
