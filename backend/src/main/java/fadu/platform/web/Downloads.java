package fadu.platform.web;

import fadu.platform.table.Table;
import fadu.platform.table.TableFile;
import fadu.platform.table.TableFormat;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

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

    /** Bytes as a file that is saved and never shown in place. */
    public static HttpResponse<?> file(String name, String mediaType, byte[] bytes) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return HttpResponse.ok(bytes)
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + encoded);
    }
}
