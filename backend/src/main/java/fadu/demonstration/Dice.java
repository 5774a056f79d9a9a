package fadu.demonstration;

import fadu.platform.id.PublicIds;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed throws the same county. */
final class Dice {
    private final SplittableRandom random;

    Dice(long seed) {
        this(new SplittableRandom(seed));
    }

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of their own for one part of the work, so that a change in one part leaves the others alone. */
    Dice split() {
        return new Dice(random.split());
    }

    /** True in {@code percent} of a hundred throws. */
    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from low to high, both possible. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** One of them. */
    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A date from first to last, both possible. */
    LocalDate date(LocalDate first, LocalDate last) {
        long days = Math.max(0, ChronoUnit.DAYS.between(first, last));
        return first.plusDays(random.nextLong(days + 1));
    }

    /** A public id. */
    String publicId() {
        return PublicIds.encode(ByteBuffer.allocate(16)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array());
    }

    /** Digits. */
    String digits(int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(random.nextInt(10));
        }
        return text.toString();
    }
}
