package fadu.exams.bank;

import fadu.exams.Words;
import fadu.exams.item.Item;
import java.util.List;
import java.util.SortedMap;

/**
 * Where the keys of a bank stand: a bank whose key is mostly C, mostly true, or mostly "all of them" can be passed by guessing.
 *
 * @param single single choices by number of options, then by letter: how many have their key there
 * @param trueKeys statements that are true
 * @param falseKeys statements that are false
 * @param multiple multiple choices
 * @param allRight multiple choices where every option is right
 * @param lopsided what leans too far, in words; empty where nothing does
 */
public record KeyBalance(
        SortedMap<Integer, SortedMap<String, Integer>> single,
        int trueKeys,
        int falseKeys,
        int multiple,
        int allRight,
        List<Words> lopsided) {
    /** The balance of the items, parts of cases included. */
    public static KeyBalance of(List<Item> items) {
        throw new UnsupportedOperationException();
    }
}
