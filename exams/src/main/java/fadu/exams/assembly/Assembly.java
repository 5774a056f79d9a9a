package fadu.exams.assembly;

import fadu.exams.paper.Paper;
import java.util.List;

/** What became of making papers. */
public sealed interface Assembly {
    /** All papers were made and every one meets every demand. */
    record Made(List<Paper> papers) implements Assembly {}

    /** It cannot be done: what is in the way, in words. Never empty. */
    record Unmet(List<UnmetDemand> demands) implements Assembly {}
}
