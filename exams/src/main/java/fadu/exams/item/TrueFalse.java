package fadu.exams.item;

/** 判断题. */
public record TrueFalse(String stem, boolean answer) implements SimpleQuestion {
    /** The key that answers "right". */
    public static final String TRUE = "TRUE";

    /** The key that answers "wrong". */
    public static final String FALSE = "FALSE";

    /** The right key, {@link #TRUE} or {@link #FALSE}. */
    public String key() {
        return answer ? TRUE : FALSE;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.TRUE_FALSE;
    }
}
