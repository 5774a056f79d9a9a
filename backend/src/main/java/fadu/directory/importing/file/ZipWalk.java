package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.platform.problem.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * Walks an archive before anything parses it: counts entries, unpacks each to nowhere under caps of ratio and size, and
 * refuses names that point outside, links, duplicates, overlapping data, declarations of XML entities and macros. It reads
 * the same directory of the archive as the parser behind it.
 */
final class ZipWalk {
    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_BYTES = 400L << 20;
    private static final long MOST_OF_ONE = 300L << 20;
    private static final int MOST_RATIO = 100;
    private static final long RATIO_COUNTS_FROM = 2L << 20;
    private static final long NANOS = 10_000_000_000L;

    private ZipWalk() {}

    /** True when the archive is a workbook that may be parsed. */
    static Outcome<Boolean> check(byte[] bytes) {
        return names(bytes).then(ZipWalk::workbook);
    }

    /** The entries' names, in lower case, of an archive that does no harm. */
    static Outcome<Set<String>> names(byte[] bytes) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            return walk(zip);
        } catch (IOException | IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            return Outcome.refused(ImportProblem.FILE_DAMAGED);
        }
    }

    private static Outcome<Set<String>> walk(ZipFile zip) throws IOException {
        var names = new HashSet<String>();
        var entries = Collections.list(zip.getEntriesInPhysicalOrder());
        if (entries.size() > MOST_ENTRIES) {
            return Outcome.refused(ImportProblem.FILE_HARMFUL);
        }
        long deadline = System.nanoTime() + NANOS;
        long whole = 0;
        long end = -1;
        for (var entry : entries) {
            var name = entry.getName().toLowerCase(Locale.ROOT);
            if (outside(entry.getName()) || entry.isUnixSymlink() || !names.add(name)) {
                return Outcome.refused(ImportProblem.FILE_HARMFUL);
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                return Outcome.refused(ImportProblem.FILE_PROTECTED);
            }
            if (!zip.canReadEntryData(entry)) {
                return Outcome.refused(ImportProblem.FILE_DAMAGED);
            }
            if (entry.getDataOffset() < end) {
                return Outcome.refused(ImportProblem.FILE_HARMFUL);
            }
            end = entry.getDataOffset() + Math.max(0, entry.getCompressedSize());
            long size = unpack(zip, entry, MOST_BYTES - whole, deadline);
            if (size < 0) {
                return Outcome.refused(ImportProblem.FILE_HARMFUL);
            }
            whole += size;
        }
        return Outcome.done(names);
    }

    private static Outcome<Boolean> workbook(Set<String> names) {
        if (names.stream()
                .anyMatch(name -> name.endsWith("vbaproject.bin")
                        || name.startsWith("xl/macrosheets/")
                        || name.startsWith("xl/activex/"))) {
            return Outcome.refused(ImportProblem.FILE_HAS_MACROS);
        }
        if (names.contains("word/document.xml")) {
            return Outcome.refused(ImportProblem.FILE_IS_WORD);
        }
        return names.contains("xl/workbook.xml") && names.contains("[content_types].xml")
                ? Outcome.done(true)
                : Outcome.refused(ImportProblem.FILE_KIND_UNKNOWN);
    }

    /** How many bytes the entry unpacks to; -1 when it is too many or the content is harmful. */
    private static long unpack(ZipFile zip, ZipArchiveEntry entry, long left, long deadline) throws IOException {
        boolean xml = isXml(entry.getName());
        var scan = new EntityScan();
        long packed = Math.max(1, entry.getCompressedSize());
        long size = 0;
        var buffer = new byte[64 * 1024];
        try (InputStream stream = zip.getInputStream(entry)) {
            for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
                if (xml && scan.harmful(buffer, read, size == 0)) {
                    return -1;
                }
                size += read;
                if (size > left
                        || size > MOST_OF_ONE
                        || (size > RATIO_COUNTS_FROM && size / packed > MOST_RATIO)
                        || System.nanoTime() > deadline) {
                    return -1;
                }
            }
        }
        return size;
    }

    private static boolean outside(String name) {
        return name.isEmpty()
                || name.startsWith("/")
                || name.contains("\\")
                || name.contains(":")
                || name.indexOf('\0') >= 0
                || java.util.List.of(name.split("/", -1)).contains("..");
    }

    private static boolean isXml(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels") || lower.endsWith(".vml");
    }

    /** Looks for document types and entities, and for encodings in which they could hide. */
    private static final class EntityScan {
        private static final int OVERLAP = 16;
        private String tail = "";

        boolean harmful(byte[] buffer, int length, boolean first) {
            if (first && length >= 2 && hidden(buffer)) {
                return true;
            }
            var text = tail + new String(buffer, 0, length, StandardCharsets.ISO_8859_1);
            tail = text.substring(Math.max(0, text.length() - OVERLAP));
            return text.contains("<!DOCTYPE")
                    || text.contains("<!ENTITY")
                    || (first && encodedOtherwise(text.substring(0, Math.min(200, text.length()))));
        }

        private static boolean hidden(byte[] buffer) {
            return buffer[0] == 0
                    || buffer[1] == 0
                    || (buffer[0] == (byte) 0xFE && buffer[1] == (byte) 0xFF)
                    || (buffer[0] == (byte) 0xFF && buffer[1] == (byte) 0xFE);
        }

        private static boolean encodedOtherwise(String head) {
            int at = head.indexOf("encoding=");
            if (!head.contains("<?xml") || at < 0) {
                return false;
            }
            var named = head.substring(at + 10).toLowerCase(Locale.ROOT);
            return !named.startsWith("utf-8") && !named.startsWith("us-ascii") && !named.startsWith("iso-8859-1");
        }
    }
}
