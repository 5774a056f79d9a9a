package fadu.fault;

import fadu.stage.Client.Answer;
import java.util.function.Supplier;

/**
 * One effect that somebody asks for, and asks for again in the same words under the same key.
 *
 * @param kind what it is, as {@link Effects} counts it
 * @param token by which the effect is found in the database
 * @param ask sends the request
 */
record Deed(String kind, String token, Supplier<Answer> ask) {}
