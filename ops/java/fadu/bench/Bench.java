package fadu.bench;

import java.util.Map;

/** {@code Bench NAME}: the server comes from the FADU_DB_* settings, the size from FADU_BENCH_PEOPLE. */
public final class Bench {
    private Bench() {}

    /** Runs the bench and ends with its line. */
    public static void main(String[] arguments) throws Exception {
        var settings = System.getenv();
        var figure = switch (arguments[0]) {
            case "ledger" -> LedgerBench.run(settings, people(settings, 20_000));
            case "sweep" -> SweepBench.run(settings, people(settings, 200_000));
            case "import" -> ImportBench.run(settings, people(settings, 20_000));
            case "exam-save" -> ExamSaveBench.run(settings, people(settings, 256));
            case "exam-start" -> ExamStartBench.run(settings, people(settings, 2_000));
            case "exam-finish" -> ExamFinishBench.run(settings, people(settings, 512));
            case "heartbeat" -> HeartbeatBench.run(settings, people(settings, 256));
            default -> throw new IllegalArgumentException("no bench is called " + arguments[0]);
        };
        System.out.println(figure.json());
        System.exit(0);
    }

    private static int people(Map<String, String> settings, int usual) {
        return Integer.parseInt(settings.getOrDefault("FADU_BENCH_PEOPLE", Integer.toString(usual)));
    }
}
