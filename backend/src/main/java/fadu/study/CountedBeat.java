package fadu.study;

/**
 * A heartbeat that counts, as it goes on record.
 *
 * @param before the clock as it was locked
 * @param nonce what the next heartbeat has to carry
 * @param reply what is answered, and answered again when it is asked again
 */
public record CountedBeat(LearnerClock before, Heartbeat beat, Judged judged, String nonce, String reply) {}
