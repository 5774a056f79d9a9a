package fadu.exams.item;

/**
 * One option of a choice.
 *
 * @param key its letter in the bank: A, B, C … in order
 */
public record Option(String key, String text) {}
