package fadu.rulebook;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

/**
 * What a version says about one key.
 *
 * @param value the JSON text
 */
@MappedEntity("rule_value")
public record RuleValueRow(@Id long versionId, String ruleKey, String value, String clause) {}
