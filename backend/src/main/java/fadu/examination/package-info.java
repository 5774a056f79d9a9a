/**
 * Examinations: sittings, who may sit and why not, attempts with a deadline of the database's clock, answers that are saved
 * before they are called saved, hand-in, invigilation. May use paper, questionbank, credit's words, rulebook, notice, access,
 * directory and platform.
 */
@NullMarked
package fadu.examination;

import org.jspecify.annotations.NullMarked;
