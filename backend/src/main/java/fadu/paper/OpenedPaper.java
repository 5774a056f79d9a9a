package fadu.paper;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * What an examination may know of a paper before and after it is opened; nothing of what it asks.
 *
 * @param unitId whose it is
 * @param practice true where it may hold items whose keys are public: never for a formal exam
 * @param variants how many sets of questions it has
 * @param itemCount how many items each set asks
 * @param opensAt when it opens
 */
public record OpenedPaper(
        String publicId,
        long unitId,
        String title,
        boolean practice,
        int variants,
        int itemCount,
        BigDecimal total,
        Instant opensAt) {}
