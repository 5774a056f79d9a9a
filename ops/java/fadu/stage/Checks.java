package fadu.stage;

import java.util.ArrayList;
import java.util.List;

/** What a drill looked at: one line each, and the counts for the lane. */
public final class Checks {
    private final List<String> failed = new ArrayList<>();
    private int passed;

    /** Notes one check; the detail is shown where it failed. */
    public void that(String what, boolean holds, Object detail) {
        if (holds) {
            passed++;
            System.out.println("ok      " + what);
        } else {
            failed.add(what);
            System.out.println("FAILED  " + what + ": " + detail);
        }
    }

    /** How many held. */
    public int passed() {
        return passed;
    }

    /** Those that did not hold. */
    public List<String> failed() {
        return List.copyOf(failed);
    }

    /** Prints the line that the lane reads and ends the program. */
    public void end() {
        System.out.println("RESULT " + passed + " " + failed.size() + " 0");
        System.exit(failed.isEmpty() ? 0 : 1);
    }
}
