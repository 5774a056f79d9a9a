package fadu.access;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A good session with the person behind it and the roles held, in one statement because every request waits for it.
 *
 * @param held a JSON list of {@code role unit}, e.g. {@code ["coordinator 12"]}; null for none
 */
@MappedEntity("session")
public record SignedIn(
        @Id String publicId,
        long accountId,
        String username,
        boolean mustChangePassword,
        String csrf,
        Instant lastSeenAt,
        long personId,
        String personPublicId,
        String personName,
        long unitId,
        String unitPublicId,
        String unitName,
        @Nullable String held) {
    /** A role on a unit's subtree. */
    record OnUnit(String role, long unitId) {}

    /** The roles; names of roles and numbers of units hold nothing that JSON would have to escape. */
    List<OnUnit> onUnits() {
        return held == null
                ? List.of()
                : Arrays.stream(held.substring(1, held.length() - 1).split(","))
                        .map(each -> each.strip().replace("\"", "").split(" "))
                        .map(parts -> new OnUnit(parts[0], Long.parseLong(parts[1])))
                        .toList();
    }
}
