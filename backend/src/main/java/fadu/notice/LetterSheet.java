package fadu.notice;

import java.util.ArrayList;
import java.util.List;

/**
 * A letter set on A4 pages in the habit of official documents: title 22 pt bold centred, body 16 pt on 28 pt lines, 28
 * characters a line, two characters of indent, signature at the right. Pure: words in, placed lines out.
 */
final class LetterSheet {
    /** A4 in points. */
    static final float WIDTH = 595;
    /** A4 in points. */
    static final float HEIGHT = 842;
    /** 28 characters of 16 points. */
    static final float LINE = 448;
    /** The left edge of the text. */
    static final float LEFT = (WIDTH - LINE) / 2;
    /** The body's size. */
    static final float BODY = 16;
    /** The title's size. */
    static final float TITLE = 22;

    private static final float LEADING = 28;
    private static final float TITLE_LEADING = 32;
    private static final float TOP = HEIGHT - 105;
    private static final float BOTTOM = 110;

    private final LineBreaker body;
    private final LineBreaker title;
    private final List<List<Line>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    private float y = TOP;

    LetterSheet(LineBreaker body, LineBreaker title) {
        this.body = body;
        this.title = title;
    }

    /** The pages of a letter. */
    List<List<Line>> pages(LetterText text) {
        title.lines(clean(text.title()), LINE, 0)
                .forEach(line -> place(line, TITLE, Align.CENTRE, 0, TITLE_LEADING, false));
        place(clean(text.number()), BODY, Align.CENTRE, 0, LEADING, false);
        y -= LEADING;
        body.lines(clean(text.addressee()) + "：", LINE, 0)
                .forEach(line -> place(line, BODY, Align.LEFT, 0, LEADING, false));
        text.paragraphs().forEach(this::paragraph);
        if (text.basis() != null) {
            paragraph("依据：" + text.basis());
        }
        if (text.appeal() != null) {
            paragraph(text.appeal());
        }
        sign(
                clean(text.issuer()),
                text.dated().getYear() + "年" + text.dated().getMonthValue() + "月"
                        + text.dated().getDayOfMonth() + "日");
        return pages;
    }

    private void paragraph(String text) {
        var lines = body.lines(clean(text), LINE, 2 * BODY);
        for (int i = 0; i < lines.size(); i++) {
            place(lines.get(i), BODY, Align.LEFT, i == 0 ? 2 * BODY : 0, LEADING, i < lines.size() - 1);
        }
    }

    /** Issuer and date stay together. */
    private void sign(String issuer, String date) {
        y -= LEADING;
        if (y - 2 * LEADING < BOTTOM) {
            turn();
        }
        body.lines(issuer, LINE, 0).forEach(line -> place(line, BODY, Align.RIGHT, 0, LEADING, false));
        place(date, BODY, Align.RIGHT, 0, LEADING, false);
    }

    private void place(String text, float size, Align align, float indent, float leading, boolean justified) {
        if (y - leading < BOTTOM) {
            turn();
        }
        y -= leading;
        pages.getLast().add(new Line(text, size, align, LEFT + indent, y, LINE - indent, justified));
    }

    private void turn() {
        pages.add(new ArrayList<>());
        y = TOP;
    }

    /** One line of readable characters: a control character in a name must not break the sheet. */
    private static String clean(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** Where a line stands. */
    enum Align {
        LEFT,
        CENTRE,
        RIGHT
    }

    /**
     * A placed line.
     *
     * @param x the left edge of its room, in points
     * @param y its base line
     * @param room its room's width
     * @param justified true when it is to fill the room
     */
    record Line(String text, float size, Align align, float x, float y, float room, boolean justified) {}
}
