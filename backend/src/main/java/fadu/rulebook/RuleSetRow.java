package fadu.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * A rule set: the document behind it.
 *
 * @param document its title, number and date
 * @param demonstration true when it is made up to show the product
 * @param shipped true when it came with the product
 */
@MappedEntity("rule_set")
public record RuleSetRow(
        @Id long id,
        String publicId,
        String code,
        String name,
        IssuingLevel issuingLevel,
        String region,
        String document,
        boolean demonstration,
        boolean shipped) {}
