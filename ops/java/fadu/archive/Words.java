package fadu.archive;

/** How these commands speak: sentences on standard error, 0 or 1 as the end. */
final class Words {
    /** Work that may be refused. */
    interface Work {
        /** Does it. */
        void run() throws Exception;
    }

    private Words() {}

    static void say(String sentence) {
        System.err.println(sentence);
    }

    /** Runs the work; a refusal is said and ends the program with 1. */
    static void orExit(Work work) throws Exception {
        try {
            work.run();
        } catch (Refusal e) {
            say(e.getMessage() == null ? "refused" : e.getMessage());
            System.exit(1);
        }
    }
}
