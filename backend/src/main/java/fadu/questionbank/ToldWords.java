package fadu.questionbank;

import io.micronaut.serde.annotation.Serdeable;

/** What became of a question of a file, in both languages. */
@Serdeable
public record ToldWords(String zh, String en) {}
