package fadu.questionbank;

import fadu.platform.Actor;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.platform.problem.CommonProblem;
import fadu.platform.problem.Outcome;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reading imports of questions: what would become, or became, of each. */
@Singleton
public class ReadingBankImports {
    private final BankImports imports;
    private final ObjectMapper mapper;

    ReadingBankImports(BankImports imports, ObjectMapper mapper) {
        this.imports = imports;
        this.mapper = mapper;
    }

    /** Imports in scope, the newest first. */
    public Page<BankImport> page(Actor actor, @Nullable String bankId, @Nullable String cursor, int limit) {
        var position = Cursor.decode(cursor, 1);
        var rows =
                imports.page(actor.scope(), bankId, position == null ? Long.MAX_VALUE : position.number(0), limit + 1);
        return Page.cut(rows, limit, row -> Cursor.of(row.id()), null);
    }

    /** One in scope. */
    public Outcome<BankImport> find(Actor actor, String publicId) {
        return imports.find(actor.scope(), publicId)
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(CommonProblem.NOT_FOUND));
    }

    /** Its questions in the order of the file. */
    public Outcome<Page<BankImportRow>> rows(
            Actor actor, String publicId, @Nullable String outcome, @Nullable String cursor, int limit) {
        return find(actor, publicId).map(batch -> {
            var position = Cursor.decode(cursor, 1);
            var rows = imports.page(batch.id(), outcome, position == null ? -1 : (int) position.number(0), limit + 1);
            return Page.cut(rows, limit, row -> Cursor.of(row.position()), null);
        });
    }

    /** What is told of a question. */
    public List<ToldWords> told(BankImportRow row) {
        try {
            return Objects.requireNonNull(mapper.readValue(row.told(), Argument.listOf(ToldWords.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
