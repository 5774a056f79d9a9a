package fadu.rulebook.form;

/** A value that does not have the form asked for, with the place and the reason in both languages. */
public final class Misfit extends Exception {
    private static final long serialVersionUID = 1L;

    private final String place;
    private final String zh;
    private final String en;

    Misfit(String place, String zh, String en) {
        super(place + ": " + en);
        this.place = place;
        this.zh = zh;
        this.en = en;
    }

    /** The same misfit seen from one level above. */
    Misfit within(String outer) {
        return new Misfit(place.isEmpty() ? outer : outer + "." + place, zh, en);
    }

    /** Where inside the value, e.g. {@code 2.minimum}; empty for the value itself. */
    public String place() {
        return place;
    }

    /** What is wrong, in Chinese. */
    public String zh() {
        return zh;
    }

    /** What is wrong, in English. */
    public String en() {
        return en;
    }
}
