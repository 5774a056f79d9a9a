package fadu.notice;

import fadu.notice.LetterSheet.Line;
import fadu.platform.time.Clock;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.openpdf.text.Document;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Prints letters as PDF with embedded fonts. The same letter gives the same bytes wherever and whenever it is printed: what
 * the library draws at random (font prefixes, the file's id) is replaced by values that depend on the words alone.
 */
@Singleton
class LetterPrinter {
    private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final Pattern PREFIX = Pattern.compile("[A-Z]{6}\\+(NotoSerifCJK[A-Za-z]*-(Bold)?)");
    private static final Pattern FILE_ID = Pattern.compile("/ID ?\\[<[0-9a-fA-F]{32}><[0-9a-fA-F]{32}>]");
    private static final float FOOT = 9;

    /**
     * The sheet of a letter.
     *
     * @param content the kept words as bytes, whose SHA-256 stands at the foot
     * @param madeAt when it was written, shown at the foot
     */
    synchronized byte[] print(LetterText text, byte[] content, Instant madeAt, LetterFont.Faces faces) {
        var hash = sha256(content);
        var pages = new LetterSheet(
                        breaker(faces.regular(), LetterSheet.BODY), breaker(faces.bold(), LetterSheet.TITLE))
                .pages(text);
        var bytes = new ByteArrayOutputStream();
        var document = new Document(PageSize.A4);
        var writer = PdfWriter.getInstance(document, bytes);
        date(writer, madeAt);
        document.open();
        for (int page = 1; page <= pages.size(); page++) {
            document.newPage();
            var canvas = writer.getDirectContent();
            pages.get(page - 1).forEach(line -> draw(canvas, line, faces));
            foot(canvas, faces.regular(), text.number(), hash, madeAt, page, pages.size());
        }
        document.close();
        return fixed(bytes.toByteArray(), hash);
    }

    private static LineBreaker breaker(BaseFont font, float size) {
        return new LineBreaker(piece -> font.getWidthPoint(piece, size));
    }

    private static void date(PdfWriter writer, Instant madeAt) {
        var calendar = new GregorianCalendar(TimeZone.getTimeZone(Clock.ZONE), Locale.ROOT);
        calendar.setTimeInMillis(madeAt.toEpochMilli());
        var info = writer.getInfo();
        info.put(PdfName.CREATIONDATE, new PdfDate(calendar));
        info.put(PdfName.MODDATE, new PdfDate(calendar));
        info.put(PdfName.PRODUCER, new PdfString("Fadu"));
    }

    private static void draw(PdfContentByte canvas, Line line, LetterFont.Faces faces) {
        var font = line.size() == LetterSheet.TITLE ? faces.bold() : faces.regular();
        float wide = font.getWidthPoint(line.text(), line.size());
        float x = switch (line.align()) {
            case LEFT -> line.x();
            case CENTRE -> line.x() + (line.room() - wide) / 2;
            case RIGHT -> line.x() + line.room() - wide;
        };
        int gaps = line.text().codePointCount(0, line.text().length()) - 1;
        show(
                canvas,
                font,
                line.size(),
                line.text(),
                x,
                line.y(),
                line.justified() && gaps > 0 ? (line.room() - wide) / gaps : 0);
    }

    private static void foot(
            PdfContentByte canvas, BaseFont font, String number, String hash, Instant madeAt, int page, int pages) {
        float right = LetterSheet.LEFT + LetterSheet.LINE;
        canvas.setLineWidth(.5f);
        canvas.moveTo(LetterSheet.LEFT, 84);
        canvas.lineTo(right, 84);
        canvas.stroke();
        var made = MADE.format(madeAt.atZone(Clock.ZONE));
        var place = "第 " + page + " 页，共 " + pages + " 页";
        show(canvas, font, FOOT, "文号 " + number + "　制作时间 " + made, LetterSheet.LEFT, 70, 0);
        show(canvas, font, FOOT, place, right - font.getWidthPoint(place, FOOT), 70, 0);
        show(canvas, font, FOOT, "内容校验 SHA-256 " + hash, LetterSheet.LEFT, 56, 0);
    }

    private static void show(
            PdfContentByte canvas, BaseFont font, float size, String text, float x, float y, float spacing) {
        canvas.beginText();
        canvas.setFontAndSize(font, size);
        canvas.setCharacterSpacing(spacing);
        canvas.setTextMatrix(x, y);
        canvas.showText(text);
        canvas.endText();
    }

    /** Replaces what was drawn at random, byte for byte, so that no offset moves. */
    private static byte[] fixed(byte[] pdf, String hash) {
        var raw = new String(pdf, StandardCharsets.ISO_8859_1);
        raw = PREFIX.matcher(raw)
                .replaceAll(found -> (found.group(2) == null ? "FADUAA+" : "FADUAB+") + found.group(1));
        var half = hash.substring(0, 32);
        raw = FILE_ID.matcher(raw)
                .replaceAll(found -> found.group().replaceFirst("<.*>", "<" + half + "><" + half + ">"));
        return raw.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** SHA-256 in hex. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
