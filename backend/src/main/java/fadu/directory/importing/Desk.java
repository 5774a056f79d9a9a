package fadu.directory.importing;

import fadu.platform.Actor;
import fadu.platform.crypto.FieldCipher;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import fadu.platform.time.Clock;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What every step of an import needs: its kind, its context, its rows opened and sealed. */
@Singleton
final class Desk {
    private final Map<String, ImportKind<?>> kinds;
    private final Imports imports;
    private final FieldCipher cipher;
    private final ObjectMapper json;
    private final Clock clock;

    Desk(List<ImportKind<?>> kinds, Imports imports, FieldCipher cipher, ObjectMapper json, Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(ImportKind::kind, Function.identity()));
        this.imports = imports;
        this.cipher = cipher;
        this.json = json;
        this.clock = clock;
    }

    /** The kind of that name, when the caller may import it. */
    Outcome<ImportKind<?>> kind(Actor actor, String name) {
        var kind = kinds.get(name);
        if (kind == null) {
            return Outcome.refused(ImportProblem.IMPORT_KIND_UNKNOWN, "kinds", String.join(", ", kinds.keySet()));
        }
        return actor.may(kind.permission()) ? Outcome.done(kind) : Outcome.refused(CommonProblem.NOT_PERMITTED);
    }

    /** An import in the caller's scope with its kind. */
    Outcome<Held> held(Actor actor, String publicId) {
        return held(actor, imports.find(actor.scope(), publicId));
    }

    /** The same, locked. */
    Outcome<Held> lock(Actor actor, String publicId) {
        return held(actor, imports.lock(actor.scope(), publicId));
    }

    private Outcome<Held> held(Actor actor, Optional<ImportBatch> batch) {
        return batch.<Outcome<Held>>map(found ->
                        kind(actor, found.kind()).map(kind -> new Held(found, kind, context(actor, kind, found))))
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    private ImportContext context(Actor actor, ImportKind<?> kind, ImportBatch batch) {
        return context(actor, kind, batch.publicId(), batch.unitId());
    }

    /** Where an import of that unit stands today. */
    ImportContext context(Actor actor, ImportKind<?> kind, String publicId, long unitId) {
        return new ImportContext(publicId, unitId, actor.scope(kind.permission()), clock.today());
    }

    /** An import with its kind and context. */
    record Held(ImportBatch batch, ImportKind<?> kind, ImportContext context) {
        /** Refuses unless the import is in that state. */
        Outcome<Held> in(String state) {
            return batch.state().equals(state)
                    ? Outcome.done(this)
                    : Outcome.refused(ImportProblem.IMPORT_STATE, "state", batch.state());
        }
    }

    /** All rows, opened. */
    List<ImportRow> rows(ImportBatch batch) {
        return imports.rows(batch.id()).stream()
                .map(row -> open(batch.publicId(), row))
                .toList();
    }

    /** A row, opened. */
    ImportRow open(String batch, SealedRow row) {
        var content = read(cipher.decrypt(place(batch, row.lineNumber()), row.sealed()), RowContent.class);
        return new ImportRow(row.lineNumber(), RowOutcome.valueOf(row.outcome()), row.personId(), content);
    }

    /** A row, sealed; with what undoing needs where it was applied. */
    SealedRow seal(String batch, ImportRow row, @Nullable String before) {
        return new SealedRow(
                row.line(),
                row.outcome().name(),
                row.personId(),
                cipher.encrypt(place(batch, row.line()), write(row.content())),
                before == null
                        ? null
                        : HexFormat.of().formatHex(cipher.encrypt(beforePlace(batch, row.line()), before)));
    }

    /** What undoing a row needs; null where it was not applied. */
    @Nullable
    String before(String batch, SealedRow row) {
        var sealed = row.beforeSealed();
        return sealed == null
                ? null
                : cipher.decrypt(
                        beforePlace(batch, row.lineNumber()), HexFormat.of().parseHex(sealed));
    }

    /** As JSON. */
    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From JSON. */
    <T> T read(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A list from JSON. */
    <T> List<T> readList(String text, Class<T> type) {
        try {
            return Objects.requireNonNull(json.readValue(text, Argument.listOf(type)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String place(String batch, int line) {
        return "import_row.sealed:" + batch + ":" + line;
    }

    private static String beforePlace(String batch, int line) {
        return "import_row.before_sealed:" + batch + ":" + line;
    }
}
