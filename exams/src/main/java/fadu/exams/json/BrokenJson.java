package fadu.exams.json;

/** A text that is no JSON, or none within bounds. */
public final class BrokenJson extends Exception {
    BrokenJson(String why) {
        super(why);
    }

    /** Why, for the person who wrote the text. */
    public String why() {
        return String.valueOf(getMessage());
    }
}
