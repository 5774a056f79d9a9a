package fadu.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The eight roles; what each may do stands in permissions/*.yaml. */
public enum Role {
    OFFICER,
    COORDINATOR,
    EXAMINER,
    REVIEWER,
    SECOND_REVIEWER,
    HEAD,
    SUPERVISOR,
    ADMINISTRATOR;

    /** The name in tables, files and addresses, e.g. {@code second-reviewer}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role of that code. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
