package fadu.directory;

import java.util.Optional;

/** A phone number in its one normal form: digits, with a leading + where a country was given other than +86. Kept sealed. */
public final class Phone {
    private Phone() {}

    /** The number without spaces, hyphens and brackets; empty when it is none. */
    public static Optional<String> read(String text) {
        var plain =
                Texts.narrow(text).replaceAll("[\\s\u00a0()（）\u200b-]", "").replaceFirst("^(\\+?86)(?=1\\d{10}$)", "");
        return plain.matches("\\+?\\d{5,15}") ? Optional.of(plain) : Optional.empty();
    }

    /** First three and last four digits. */
    public static String masked(String whole) {
        return whole.length() < 8 ? "****" : whole.substring(0, 3) + "****" + whole.substring(whole.length() - 4);
    }
}
