package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.directory.importing.Importing;
import fadu.platform.problem.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a file by what it is, never by what it is called: xlsx and csv are taken, everything else is refused in words. */
public final class SheetReading {
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private SheetReading() {}

    /** The sheets of the file, merged cells filled. */
    public static Outcome<List<RawSheet>> read(byte[] bytes) {
        if (bytes.length == 0) {
            return Outcome.refused(ImportProblem.FILE_EMPTY);
        }
        if (bytes.length > Importing.LARGEST_FILE) {
            return Outcome.refused(ImportProblem.FILE_TOO_LARGE);
        }
        if (starts(bytes, OLE)) {
            return Outcome.refused(
                    contains(bytes, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
                            ? ImportProblem.FILE_PROTECTED
                            : ImportProblem.FILE_OLD_EXCEL);
        }
        if (starts(bytes, new byte[] {'P', 'K'})) {
            return ZipWalk.check(bytes)
                    .then(fit -> WorkbookProcess.read(bytes))
                    .map(sheets -> sheets.stream().map(RawSheet::filled).toList());
        }
        if (starts(bytes, new byte[] {'%', 'P', 'D', 'F'}) || starts(bytes, new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
            return Outcome.refused(ImportProblem.FILE_KIND_UNKNOWN);
        }
        return CsvReading.read(bytes).map(List::of);
    }

    private static boolean starts(byte[] bytes, byte[] head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if (bytes[i] != head[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(new String(wanted, StandardCharsets.ISO_8859_1));
    }
}
