package fadu.exams.item;

import fadu.exams.json.Json;
import fadu.exams.json.JsonWriter;
import fadu.exams.json.Sha256;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A response as JSON. */
public final class ResponseJson {
    /** The longest text of one blank, in characters. */
    public static final int LONGEST_BLANK = 500;

    private ResponseJson() {}

    /** The response of the JSON, checked for its form only. Empty lists mean nothing answered. */
    public static Reading<Response> read(String json) {
        return JsonFields.read(json, fields -> response(fields, true));
    }

    /** The response of the JSON, checked against what the candidate was shown. */
    public static Reading<Response> read(String json, CandidateView shown) {
        return switch (read(json)) {
            case Reading.Refused<Response> refused -> refused;
            case Reading.Read<Response>(var response) -> {
                var flaws = flaws(response, shown);
                yield flaws.isEmpty() ? new Reading.Read<>(response) : new Reading.Refused<>(flaws);
            }
        };
    }

    /** Canonical JSON: equal responses give equal text, so that their hashes can be compared. */
    public static String write(Response response) {
        return JsonWriter.write(tree(response));
    }

    /** SHA-256 of the canonical JSON, 64 lower-case hexadecimal digits. */
    public static String hash(Response response) {
        return Sha256.hex(write(response));
    }

    /** What does not fit between a response and what was shown; empty where all fits. */
    public static List<Flaw> flaws(Response response, CandidateView shown) {
        var flaws = new ArrayList<Flaw>();
        collect(response, shown, flaws);
        return List.copyOf(flaws);
    }

    private static Response response(JsonFields fields, boolean whole) {
        if (fields.has("keys")) {
            var keys = new TreeSet<>(fields.texts("keys"));
            return keys.isEmpty() ? Response.NOTHING : new Response.Keys(keys);
        }
        if (fields.has("blanks")) {
            var blanks = fields.texts("blanks");
            for (int i = 0; i < blanks.size(); i++) {
                if (blanks.get(i).length() > LONGEST_BLANK) {
                    fields.flaw(FlawCode.TEXT_TOO_LONG, "blanks[" + i + "]", LONGEST_BLANK);
                }
            }
            return blanks.stream().allMatch(String::isEmpty) ? Response.NOTHING : new Response.Blanks(blanks);
        }
        if (whole && fields.has("parts")) {
            return fields.object("parts", ResponseJson::parts).orElse(Response.NOTHING);
        }
        return Response.NOTHING;
    }

    private static Response parts(JsonFields fields) {
        var parts = new TreeMap<String, Response>();
        for (var id : fields.names()) {
            fields.object(id, part -> response(part, false))
                    .filter(part -> !(part instanceof Response.Nothing))
                    .ifPresent(part -> parts.put(id, part));
        }
        return parts.isEmpty() ? Response.NOTHING : new Response.Parts(parts);
    }

    private static Json.Obj tree(Response response) {
        var fields = JsonWriter.object();
        switch (response) {
            case Response.Nothing nothing -> {}
            case Response.Keys(var keys) -> {
                if (!keys.isEmpty()) {
                    fields.put("keys", JsonWriter.texts(keys));
                }
            }
            case Response.Blanks(var blanks) -> {
                if (!blanks.stream().allMatch(String::isEmpty)) {
                    fields.put("blanks", JsonWriter.texts(blanks));
                }
            }
            case Response.Parts(var parts) -> {
                var inner = JsonWriter.object();
                parts.forEach((id, part) -> {
                    var tree = tree(part);
                    if (!tree.fields().isEmpty()) {
                        inner.put(id, tree);
                    }
                });
                var tree = inner.end();
                if (!tree.fields().isEmpty()) {
                    fields.put("parts", tree);
                }
            }
        }
        return fields.end();
    }

    private static void collect(Response response, CandidateView shown, List<Flaw> flaws) {
        switch (response) {
            case Response.Nothing nothing -> {}
            case Response.Keys(var keys) -> keys(keys, shown, flaws);
            case Response.Blanks(var blanks) -> {
                if (shown.kind() != ItemKind.FILL) {
                    flaws.add(Flaw.of(FlawCode.RESPONSE_KIND, "blanks"));
                } else if (blanks.size() > shown.blanks()) {
                    flaws.add(Flaw.of(FlawCode.RESPONSE_BLANKS, "blanks", shown.blanks()));
                }
            }
            case Response.Parts(var parts) -> {
                if (shown.kind() != ItemKind.CASE) {
                    flaws.add(Flaw.of(FlawCode.RESPONSE_KIND, "parts"));
                    return;
                }
                parts.forEach((id, part) -> part(id, part, shown, flaws));
            }
        }
    }

    private static void part(String id, Response response, CandidateView shown, List<Flaw> flaws) {
        for (var part : shown.parts()) {
            if (part.id().equals(id)) {
                flaws(response, part.view()).forEach(flaw -> flaws.add(flaw.under("parts." + id)));
                return;
            }
        }
        flaws.add(Flaw.of(FlawCode.RESPONSE_PART, "parts." + id, id));
    }

    private static void keys(SortedSet<String> keys, CandidateView shown, List<Flaw> flaws) {
        var known = switch (shown.kind()) {
            case SINGLE, MULTIPLE -> shown.options().stream().map(Option::key).collect(Collectors.toSet());
            case TRUE_FALSE -> Set.of(TrueFalse.TRUE, TrueFalse.FALSE);
            case FILL, CASE -> Set.<String>of();
        };
        if (known.isEmpty()) {
            flaws.add(Flaw.of(FlawCode.RESPONSE_KIND, "keys"));
            return;
        }
        for (var key : keys) {
            if (!known.contains(key)) {
                flaws.add(Flaw.of(FlawCode.RESPONSE_KEY, "keys", key));
            }
        }
        if (shown.kind() != ItemKind.MULTIPLE && keys.size() > 1) {
            flaws.add(Flaw.of(FlawCode.RESPONSE_ONE_KEY, "keys"));
        }
    }
}
