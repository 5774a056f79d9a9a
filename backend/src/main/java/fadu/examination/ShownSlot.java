package fadu.examination;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;

/**
 * A place of a paper with its question.
 *
 * @param slot 1, 2, 3 … through the whole paper
 * @param section the section's heading
 * @param marks what the question is worth
 */
@Serdeable
public record ShownSlot(int slot, String section, BigDecimal marks, ShownItem item) {}
