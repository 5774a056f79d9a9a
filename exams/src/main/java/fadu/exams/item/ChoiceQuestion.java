package fadu.exams.item;

import java.util.List;
import java.util.SortedSet;

/** A question with options. */
public sealed interface ChoiceQuestion extends SimpleQuestion permits SingleChoice, MultipleChoice {
    /** Two to eight options, lettered A, B, C … in order. */
    List<Option> options();

    /** The letters of the right options. */
    SortedSet<String> keys();
}
