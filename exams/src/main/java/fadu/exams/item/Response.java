package fadu.exams.item;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a candidate answers to one item. The letters are those that the candidate sees; a slot translates them into the bank's. */
public sealed interface Response {
    /** Nothing was answered, or the answer was taken back: {@code {}}. */
    record Nothing() implements Response {
        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /** Letters of options, or TRUE or FALSE: {@code {"keys":["B"]}}. */
    record Keys(SortedSet<String> keys) implements Response {
        /** Copies the keys. */
        public Keys {
            keys = Collections.unmodifiableSortedSet(new TreeSet<>(keys));
        }

        @Override
        public boolean isEmpty() {
            return keys.isEmpty();
        }

        /** From letters in any order. */
        public static Keys of(String... keys) {
            return new Keys(new TreeSet<>(List.of(keys)));
        }
    }

    /** One text per blank, empty where nothing was filled in: {@code {"blanks":["十五",""]}}. */
    record Blanks(List<String> blanks) implements Response {
        /** Copies the texts. */
        public Blanks {
            blanks = List.copyOf(blanks);
        }

        @Override
        public boolean isEmpty() {
            return blanks.stream().allMatch(String::isBlank);
        }

        /** From texts in the order of the blanks. */
        public static Blanks of(String... blanks) {
            return new Blanks(List.of(blanks));
        }
    }

    /** Responses by the number of the part; never nested: {@code {"parts":{"1":{"keys":["A"]}}}}. */
    record Parts(SortedMap<String, Response> parts) implements Response {
        /** Copies the responses. */
        public Parts {
            parts = Collections.unmodifiableSortedMap(new TreeMap<>(parts));
        }

        @Override
        public boolean isEmpty() {
            return parts.values().stream().allMatch(Response::isEmpty);
        }

        /** From a map in any order. */
        public static Parts of(Map<String, Response> parts) {
            return new Parts(new TreeMap<>(parts));
        }
    }

    /** Nothing answered. */
    // No cycle of initialisation: an interface without default methods is not initialised with its records.
    @SuppressWarnings("ClassInitializationDeadlock")
    Response NOTHING = new Nothing();

    /** Whether nothing was chosen and nothing but blanks was filled in. */
    boolean isEmpty();
}
