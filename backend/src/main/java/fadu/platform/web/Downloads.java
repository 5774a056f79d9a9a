package fadu.platform.web;

import fadu.platform.table.Table;
import fadu.platform.table.TableFile;
import fadu.platform.table.TableFormat;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.server.types.files.StreamedFile;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Answers that a browser saves as files. */
public final class Downloads {
    private Downloads() {}

    /**
     * A table as a file.
     *
     * @param name the file's name without its ending; any script
     */
    public static HttpResponse<?> table(String name, Table table, TableFormat format) {
        return file(name + "." + format.ending(), format.mediaType(), TableFile.bytes(table, format));
    }

    /** A table of any length as a file: it goes through a temporary file that is gone when it has been sent. */
    public static HttpResponse<?> large(String name, Table table, TableFormat format) {
        try {
            var spool = Files.createTempFile("fadu-export", ".part");
            try (var out = new BufferedOutputStream(Files.newOutputStream(spool))) {
                TableFile.write(table, format, out);
            } catch (IOException | RuntimeException e) {
                Files.deleteIfExists(spool);
                throw e;
            }
            var sent = new StreamedFile(
                    Files.newInputStream(spool, StandardOpenOption.DELETE_ON_CLOSE), MediaType.of(format.mediaType()));
            return HttpResponse.ok(sent)
                    .header(HttpHeaders.CONTENT_TYPE, format.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name + "." + format.ending()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes as a file that is saved and never shown in place. */
    public static HttpResponse<?> file(String name, String mediaType, byte[] bytes) {
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name));
    }

    private static String attachment(String name) {
        return "attachment; filename*=UTF-8''"
                + URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
