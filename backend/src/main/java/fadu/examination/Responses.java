package fadu.examination;

import fadu.exams.item.Response.Blanks;
import fadu.exams.item.Response.Keys;
import fadu.exams.item.Response.Nothing;
import fadu.exams.item.Response.Parts;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.TreeSet;

/** Between a response as requests carry it and the library's. */
public final class Responses {
    private Responses() {}

    /** The library's. Empty lists mean nothing answered. */
    public static fadu.exams.item.Response of(Response response) {
        if (response.parts() != null && !response.parts().isEmpty()) {
            var parts = new TreeMap<String, fadu.exams.item.Response>();
            response.parts().forEach((id, part) -> parts.put(id, of(new Response(part.keys(), part.blanks(), null))));
            return new Parts(parts);
        }
        if (response.keys() != null && !response.keys().isEmpty()) {
            return new Keys(new TreeSet<>(response.keys()));
        }
        return response.blanks() != null && !response.blanks().isEmpty()
                ? new Blanks(response.blanks())
                : fadu.exams.item.Response.NOTHING;
    }

    /** As requests and answers carry it. */
    public static Response shown(fadu.exams.item.Response response) {
        return switch (response) {
            case Nothing() -> Response.NONE;
            case Keys(var keys) -> new Response(new ArrayList<>(keys), null, null);
            case Blanks(var blanks) -> new Response(null, blanks, null);
            case Parts(var parts) -> {
                var shown = new TreeMap<String, Response>();
                parts.forEach((id, part) -> shown.put(id, shown(part)));
                yield new Response(null, null, shown);
            }
        };
    }

    /** SHA-256 of canonical JSON, 64 hexadecimal digits; the library's hash of the same response. */
    static String hash(String json) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
