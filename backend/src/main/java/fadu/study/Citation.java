package fadu.study;

import io.micronaut.core.annotation.Introspected;

/**
 * An article of law that a lesson rests on.
 *
 * @param article as the statute writes it, e.g. 第十二条
 */
@Introspected
public record Citation(String law, String article) {}
