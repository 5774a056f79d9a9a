package fadu.clearance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal weighs.
 *
 * @param flags the open flags of the case
 * @param left whether the holder no longer serves at all
 * @param suspended whether the certificate is suspended already
 * @param ranOut the verdict of the latest decision on the certificate whose date has passed; null for none
 * @param openAppeals appeals that are filed and not answered
 * @param leaveDays days of long leave in the years concerned
 * @param exempted whether an exemption from examination is on record, which is not hours
 */
public record Weighed(
        List<Item> flags,
        boolean left,
        boolean suspended,
        @Nullable Verdict ranOut,
        int openAppeals,
        int leaveDays,
        boolean exempted,
        LocalDate today) {
    /** An open flag. */
    public record Item(
            Ground ground,
            int lawYear,
            @Nullable String status,
            String detail,
            @Nullable String clause) {}
}
