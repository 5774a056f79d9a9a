package fadu.examination;

import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.List;

/**
 * A sub-question of a case as a candidate reads it.
 *
 * @param marks its share of the case's marks
 * @param blanks how many blanks are to be filled; 0 where none
 */
@Serdeable
public record ShownPart(String id, String kind, String stem, List<ShownOption> options, int blanks, BigDecimal marks) {}
