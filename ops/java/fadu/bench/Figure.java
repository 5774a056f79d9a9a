package fadu.bench;

import java.util.Locale;

/** What a bench found: two rates of the same unit. */
record Figure(String bench, double ours, double limit, String unit) {
    double ratio() {
        return ours / limit;
    }

    /** The one machine-readable line that ends a bench. */
    String json() {
        return String.format(
                Locale.ROOT,
                "{\"bench\":\"%s\",\"ours\":%.1f,\"limit\":%.1f,\"ratio\":%.3f,\"unit\":\"%s\"}",
                bench,
                ours,
                limit,
                ratio(),
                unit);
    }
}
