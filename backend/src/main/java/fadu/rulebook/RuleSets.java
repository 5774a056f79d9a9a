package fadu.rulebook;

import fadu.platform.Unscoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rule sets, their versions and what these say. They are public documents; who may change one is checked by the use cases. */
@Unscoped("rule sets are public documents and name no person; assignments to units are another port")
public interface RuleSets {
    /** All rule sets, shipped ones first. */
    List<RuleSetRow> all();

    /** The rule set of that public id. */
    Optional<RuleSetRow> byPublicId(String publicId);

    /** The rule set of that internal key. */
    Optional<RuleSetRow> byId(long id);

    /** The rule set of that code. */
    Optional<RuleSetRow> byCode(String code);

    /** 1 when added, 0 when the code is taken. */
    int add(
            String publicId,
            String code,
            String name,
            IssuingLevel issuingLevel,
            String region,
            String document,
            boolean demonstration,
            boolean shipped);

    /** The versions of these rule sets by number. */
    List<RuleVersionRow> versions(Collection<Long> ruleSetIds);

    /** All versions of one set, locked against other editors. */
    List<RuleVersionRow> lockVersions(long ruleSetId);

    /** A version by its public id. */
    Optional<RuleVersionRow> version(String publicId);

    /** Adds a draft; 0 when the number is taken. */
    int addDraft(String publicId, long ruleSetId, int number, LocalDate validFrom);

    /** Publishes a draft. */
    void publish(long versionId, LocalDate validFrom, Instant at, @Nullable Long by);

    /** Ends a published version. */
    void end(long versionId, LocalDate validTo);

    /** What a version says. */
    List<RuleValueRow> values(long versionId);

    /** Says, or says anew, what a draft says about a key. */
    void put(long versionId, String ruleKey, String value, String clause);

    /** Takes a key out of a draft; 0 when it was not there. */
    int remove(long versionId, String ruleKey);

    /** Copies all that one version says into another. */
    void copy(long fromVersionId, long toVersionId);
}
