package fadu.exams.assembly;

import java.util.List;

/** Numbers from a seed, the same on every machine and in every version of Java (SplitMix64). */
final class Seeded {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private long state;

    Seeded(long seed) {
        state = seed;
    }

    /** The source of one purpose: seeds that differ in any number give unlike sources. */
    static Seeded of(long seed, long... numbers) {
        long mixed = mix(seed + GOLDEN);
        for (long number : numbers) {
            mixed = mix(mixed + GOLDEN * (number + 1));
        }
        return new Seeded(mixed);
    }

    /** 0 to bound - 1. */
    int below(int bound) {
        state += GOLDEN;
        return (int) Math.unsignedMultiplyHigh(mix(state), bound);
    }

    void shuffle(int[] numbers) {
        for (int i = numbers.length - 1; i > 0; i--) {
            int j = below(i + 1);
            int kept = numbers[i];
            numbers[i] = numbers[j];
            numbers[j] = kept;
        }
    }

    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int j = below(i + 1);
            list.set(i, list.set(j, list.get(i)));
        }
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
