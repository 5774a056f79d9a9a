package fadu.exams.bank;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The stage table of the bank: what may be done in which stage, and what follows. What is not in it is refused. */
public final class BankStages {
    private static final Map<BankStage, Map<BankAction, BankStage>> TABLE = new EnumMap<>(Map.of(
            BankStage.DRAFT, Map.of(BankAction.EDIT, BankStage.DRAFT, BankAction.APPROVE, BankStage.REVIEWED),
            BankStage.REVIEWED, Map.of(BankAction.SEND_BACK, BankStage.DRAFT, BankAction.PUBLISH, BankStage.PUBLISHED),
            BankStage.PUBLISHED, Map.of(BankAction.RETIRE, BankStage.RETIRED),
            BankStage.RETIRED, Map.of()));

    private BankStages() {}

    /** The stage after the action; empty where the action is not allowed. */
    public static Optional<BankStage> after(BankStage stage, BankAction action) {
        return Optional.ofNullable(TABLE.getOrDefault(stage, Map.of()).get(action));
    }

    /** What may be done in the stage. */
    public static Set<BankAction> allowed(BankStage stage) {
        var allowed = EnumSet.noneOf(BankAction.class);
        allowed.addAll(TABLE.getOrDefault(stage, Map.of()).keySet());
        return allowed;
    }
}
