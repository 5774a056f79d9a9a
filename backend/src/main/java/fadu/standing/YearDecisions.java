package fadu.standing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Decisions on closed years. Asked by standing, answered by the feature that decides. */
public interface YearDecisions {
    /** The decisions on these persons' years, in one query; persons without any are absent. */
    Map<Long, List<YearDecision>> of(Collection<Long> personIds);
}
