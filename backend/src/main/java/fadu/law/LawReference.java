package fadu.law;

/**
 * An article as somebody names it.
 *
 * @param law the statute's title, with or without 中华人民共和国 and brackets
 * @param article the number as the statute writes it, 第十二条
 */
public record LawReference(String law, String article) {}
