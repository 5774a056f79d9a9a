package fadu.directory.importing.file;

import fadu.directory.importing.ImportProblem;
import fadu.platform.problem.Outcome;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** Reads a zip of texts, walked beforehand under the same guard as a workbook. */
public final class TextArchive {
    private static final int LARGEST_WHOLE = 48 << 20;

    private TextArchive() {}

    /** The files by their path in the archive; folders are left out. */
    public static Outcome<Map<String, byte[]>> read(byte[] bytes) {
        return ZipWalk.names(bytes).then(names -> unpack(bytes));
    }

    private static Outcome<Map<String, byte[]>> unpack(byte[] bytes) {
        var files = new LinkedHashMap<String, byte[]>();
        long whole = 0;
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get()) {
            for (var entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
                if (entry.isDirectory()) {
                    continue;
                }
                try (var stream = zip.getInputStream(entry)) {
                    var content = stream.readNBytes((int) (LARGEST_WHOLE - whole) + 1);
                    whole += content.length;
                    if (whole > LARGEST_WHOLE) {
                        return Outcome.refused(ImportProblem.FILE_TOO_DEMANDING);
                    }
                    files.put(entry.getName(), content);
                }
            }
        } catch (IOException e) {
            return Outcome.refused(ImportProblem.FILE_DAMAGED);
        }
        return files.isEmpty() ? Outcome.refused(ImportProblem.FILE_EMPTY) : Outcome.done(files);
    }
}
