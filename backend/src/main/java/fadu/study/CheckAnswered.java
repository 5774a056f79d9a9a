package fadu.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an answer to a check came to; solution and rationale only once they may be shown. */
public record CheckAnswered(
        boolean right,
        int tries,
        @Nullable List<String> solution,
        @Nullable String rationale,
        int checksPassed,
        int checks,
        boolean mayComplete) {}
