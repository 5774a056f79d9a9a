package fadu.clearance.web;

import fadu.clearance.FlagRow;
import fadu.clearance.Ground;
import fadu.clearance.Measure;
import fadu.clearance.ReadingCases;
import fadu.clearance.ReadingFlags;
import fadu.platform.Actor;
import fadu.platform.page.Page;
import fadu.platform.table.Table;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Cases and flags as tables, read page by page while they are written. */
@Singleton
final class ClearanceTables {
    private static final int PAGE = 500;

    private final ReadingCases cases;
    private final ReadingFlags flags;

    ClearanceTables(ReadingCases cases, ReadingFlags flags) {
        this.cases = cases;
        this.flags = flags;
    }

    /** The cases that a filter names. */
    Table cases(Actor actor, ReadingCases.Filter filter) {
        return new Table(
                "案件",
                List.of("案号", "姓名", "单位", "证号", "有效期至", "证件状态", "案件状态", "原因", "差额", "计量", "办结期限", "立案时间", "建议", "首签人"),
                rows(cursor -> cases.queue(actor, filter, cursor, PAGE), ClearanceTables::row));
    }

    /** The flags that a filter names. */
    Table flags(Actor actor, ReadingFlags.Filter filter) {
        return new Table(
                "提示",
                List.of(
                        "姓名", "单位", "证号", "年度", "原因", "差额", "计量", "期限", "说明", "依据", "规则版本", "提示时间", "消除时间", "消除原因",
                        "案号"),
                rows(cursor -> flags.list(actor, filter, cursor, PAGE), ClearanceTables::row));
    }

    private static List<@Nullable Object> row(ReadingCases.Listed listed) {
        var row = listed.row();
        var proposed = listed.proposed();
        return cells(
                row.number(),
                row.personName(),
                row.unitName(),
                row.certificateNumber(),
                row.validTo(),
                row.certificateState(),
                row.state().name(),
                words(row.grounds()),
                amount(row.shortfall(), row.quotaUnit()),
                measure(row.quotaUnit()),
                row.dueOn(),
                row.openedAt(),
                proposed == null ? null : proposed.zh(),
                row.firstSignedBy());
    }

    private static List<@Nullable Object> row(FlagRow row) {
        return cells(
                row.personName(),
                row.unitName(),
                row.certificateNumber(),
                row.lawYear(),
                Ground.valueOf(row.ground()).zh(),
                amount(row.shortfall(), row.quotaUnit()),
                measure(row.quotaUnit()),
                row.dueDate(),
                row.detail(),
                row.clause(),
                row.ruleVersion(),
                row.raisedAt(),
                row.closedAt(),
                row.closedReason(),
                row.caseNumber());
    }

    private static List<@Nullable Object> cells(@Nullable Object... values) {
        return new ArrayList<@Nullable Object>(Arrays.asList(values));
    }

    private static String words(@Nullable String grounds) {
        return grounds == null
                ? ""
                : Stream.of(grounds.split(","))
                        .map(name -> Ground.valueOf(name).zh())
                        .collect(Collectors.joining("、"));
    }

    private static @Nullable BigDecimal amount(@Nullable Integer shortfall, @Nullable String unit) {
        if (shortfall == null || unit == null) {
            return null;
        }
        return unit.equals(Measure.DAY.name())
                ? BigDecimal.valueOf(shortfall).divide(BigDecimal.TWO)
                : BigDecimal.valueOf(shortfall, 2);
    }

    private static String measure(@Nullable String unit) {
        return unit == null ? "" : unit.equals(Measure.DAY.name()) ? "天" : "学时";
    }

    private static <T> Iterator<List<@Nullable Object>> rows(
            Function<@Nullable String, Page<T>> pages, Function<T, List<@Nullable Object>> row) {
        return new Paged<>(pages, row);
    }

    /** Asks for the next page when the last one is written. */
    private static final class Paged<T> implements Iterator<List<@Nullable Object>> {
        private final Function<@Nullable String, Page<T>> pages;
        private final Function<T, List<@Nullable Object>> row;
        private Page<T> page;
        private int at;

        Paged(Function<@Nullable String, Page<T>> pages, Function<T, List<@Nullable Object>> row) {
            this.pages = pages;
            this.row = row;
            this.page = pages.apply(null);
        }

        @Override
        public boolean hasNext() {
            while (at == page.items().size() && page.next() != null) {
                page = pages.apply(page.next());
                at = 0;
            }
            return at < page.items().size();
        }

        @Override
        public List<@Nullable Object> next() {
            if (!hasNext()) {
                throw new java.util.NoSuchElementException();
            }
            return row.apply(page.items().get(at++));
        }
    }
}
