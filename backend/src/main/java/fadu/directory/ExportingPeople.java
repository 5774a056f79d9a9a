package fadu.directory;

import fadu.platform.Actor;
import fadu.platform.Scope;
import fadu.platform.audit.Audit;
import fadu.platform.db.Tx;
import fadu.platform.problem.Language;
import fadu.platform.table.Table;
import fadu.platform.table.TableFormat;
import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Queue;
import org.jspecify.annotations.Nullable;

/** A list of people as a table, read in chunks while it is written; that it was taken is on record. */
@Singleton
public class ExportingPeople {
    private static final int CHUNK = 1000;
    private static final List<String> ZH =
            List.of("姓名", "性别", "单位", "人员类别", "在编", "在册", "在岗", "职务", "工号", "身份证号后四位", "学历", "入职日期", "离职日期");
    private static final List<String> EN = List.of(
            "Name",
            "Gender",
            "Unit",
            "Category",
            "Established",
            "Registered",
            "In post",
            "Post",
            "Staff number",
            "Identity number, last four",
            "Education",
            "Joined",
            "Left");

    private final ListingPeople listing;
    private final Audit audit;
    private final Tx tx;

    ExportingPeople(ListingPeople listing, Audit audit, Tx tx) {
        this.listing = listing;
        this.audit = audit;
        this.tx = tx;
    }

    /** The table; its rows are read as they are asked for. */
    public Table export(Actor actor, PeopleFilter filter, Language language, TableFormat format) {
        tx.write(() -> {
            audit.append(actor, "person.export", "people", actor.unitId(), Map.of("format", format.name()));
            return true;
        });
        boolean zh = language == Language.ZH_CN;
        return new Table(zh ? "人员名单" : "People", zh ? ZH : EN, new Rows(actor.scope(), filter, zh));
    }

    private static List<@Nullable Object> cells(PersonRow row, boolean zh) {
        var gender = row.gender() == null ? null : zh ? (row.gender().equals("M") ? "男" : "女") : row.gender();
        var category = zh ? Category.valueOf(row.category()).zh() : row.category();
        return Arrays.asList(
                row.name(),
                gender,
                row.unitName(),
                category,
                word(row.established(), zh),
                word(row.registered(), zh),
                word(row.inPost(), zh),
                row.postTitle(),
                row.staffNumber(),
                row.idNumberTail(),
                row.education(),
                row.joinedOn(),
                row.leftOn());
    }

    private static String word(boolean holds, boolean zh) {
        return zh ? (holds ? "是" : "否") : (holds ? "yes" : "no");
    }

    private final class Rows implements Iterator<List<@Nullable Object>> {
        private final Scope scope;
        private final PeopleFilter filter;
        private final boolean zh;
        private final Queue<PersonRow> waiting = new ArrayDeque<>();
        private @Nullable PersonRow last;
        private boolean more = true;

        Rows(Scope scope, PeopleFilter filter, boolean zh) {
            this.scope = scope;
            this.filter = filter;
            this.zh = zh;
        }

        @Override
        public boolean hasNext() {
            if (waiting.isEmpty() && more) {
                var chunk = listing.chunk(scope, filter, last, CHUNK);
                waiting.addAll(chunk);
                more = chunk.size() == CHUNK;
                last = chunk.isEmpty() ? last : chunk.getLast();
            }
            return !waiting.isEmpty();
        }

        @Override
        public List<@Nullable Object> next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return cells(Objects.requireNonNull(waiting.poll()), zh);
        }
    }
}
