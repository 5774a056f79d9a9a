package fadu.exams.item;

/**
 * The article that an item rests on.
 *
 * @param law the full name of the statute
 * @param article the article as the statute writes it: 第十二条, 第二十三条之一
 */
public record Citation(String law, String article) {}
