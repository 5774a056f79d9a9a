package fadu.exams.item;

/** A question that can stand alone or be a part of a case. */
public sealed interface SimpleQuestion extends Question permits ChoiceQuestion, TrueFalse, FillIn {}
