package fadu.rulebook.form;

import fadu.platform.problem.Language;

/** A constant that has words in both languages. */
public interface Worded {
    /** Its word in Chinese. */
    String zh();

    /** Its word in English. */
    String en();

    /** Its word in a language. */
    default String in(Language language) {
        return language == Language.EN ? en() : zh();
    }
}
