package fadu.study;

/** When a lesson may be completed; pure. */
final class Finishing {
    /** Per cent of the declared length that has to count where dwelling counts. */
    static final int LEAST_DWELT = 90;

    /** Per cent of a recording that has to be covered. */
    static final int LEAST_COVERED = 95;

    private Finishing() {}

    /** True where enough was read, heard or seen. */
    static boolean isLearnt(LessonKind kind, long declaredMillis, long confirmedMillis, Covered covered) {
        return kind.isRecording()
                ? covered.millis() * 100 >= declaredMillis * LEAST_COVERED
                : confirmedMillis * 100 >= declaredMillis * LEAST_DWELT;
    }

    /** True where nothing more can be had: all of it counts, or all of the recording is covered. */
    static boolean isFull(LessonKind kind, long declaredMillis, long confirmedMillis, Covered covered) {
        return confirmedMillis >= declaredMillis || (kind.isRecording() && covered.millis() >= declaredMillis);
    }

    /** Hundredths of a 学时 for so many milliseconds; floored once. */
    static int hundredths(long millis, int minutesPerCredit) {
        return (int) (millis / 1000 * 100 / (minutesPerCredit * 60L));
    }
}
