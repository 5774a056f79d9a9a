package fadu.rulebook.web;

import fadu.platform.problem.Language;
import fadu.rulebook.IssuingLevel;
import fadu.rulebook.RuleJson;
import fadu.rulebook.RuleKeys;
import fadu.rulebook.RuleSetRow;
import fadu.rulebook.RuleValueRow;
import fadu.rulebook.RuleVersionRow;
import fadu.rulebook.VersionState;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A rule set with its versions. */
@Serdeable
record RuleSetView(
        String id,
        String code,
        String name,
        IssuingLevel issuingLevel,
        String issuingLevelZh,
        String issuingLevelEn,
        String region,
        String document,
        boolean demonstration,
        boolean shipped,
        List<RuleVersionRef> versions) {
    static RuleSetView of(RuleSetRow set, List<RuleVersionRow> versions) {
        return new RuleSetView(
                set.publicId(),
                set.code(),
                set.name(),
                set.issuingLevel(),
                set.issuingLevel().zh(),
                set.issuingLevel().en(),
                set.region(),
                set.document(),
                set.demonstration(),
                set.shipped(),
                versions.stream()
                        .filter(version -> version.ruleSetId() == set.id())
                        .map(RuleVersionRef::of)
                        .toList());
    }

    /** All rule sets. */
    @Serdeable
    record RuleSetList(List<RuleSetView> items) {}

    /** A version without what it says. */
    @Serdeable
    record RuleVersionRef(
            String id,
            int number,
            VersionState state,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {
        static RuleVersionRef of(RuleVersionRow row) {
            return new RuleVersionRef(row.publicId(), row.number(), row.state(), row.validFrom(), row.validTo());
        }
    }

    /** A version with everything it says, in the order of the keys. */
    @Serdeable
    record RuleVersionView(
            String id,
            int number,
            VersionState state,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            List<RuleValueView> values) {
        static RuleVersionView of(RuleVersionRow row, List<RuleValueRow> values, RuleJson json, Language language) {
            var order = List.copyOf(RuleKeys.all().keySet());
            return new RuleVersionView(
                    row.publicId(),
                    row.number(),
                    row.state(),
                    row.validFrom(),
                    row.validTo(),
                    values.stream()
                            .sorted(Comparator.comparingInt(value -> order.indexOf(value.ruleKey())))
                            .map(value -> RuleValueView.of(value, json, language))
                            .toList());
        }
    }

    /** What a version says about a key. */
    @Serdeable
    record RuleValueView(
            String key, String group, String labelZh, String labelEn, Object value, String shown, String clause) {
        static RuleValueView of(RuleValueRow row, RuleJson json, Language language) {
            var key = RuleKeys.find(row.ruleKey()).orElseThrow();
            var value = json.read(row.value());
            return new RuleValueView(
                    key.name(),
                    key.group().name(),
                    key.zh(),
                    key.en(),
                    value,
                    key.form().show(value, language),
                    row.clause());
        }
    }
}
