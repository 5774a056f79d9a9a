package fadu.certificate.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.server.util.HttpHostResolver;
import jakarta.inject.Singleton;
import java.util.Map;

/**
 * The code on the card: the address of the public page under {@code fadu.public-url}. Printed cards live for years, so that
 * setting is chosen once; without it the address of the present request stands in, which is right for a trial only.
 */
@Singleton
class CardCode {
    private static final Map<EncodeHintType, ?> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private final String publicUrl;
    private final HttpHostResolver hosts;

    CardCode(@Value("${fadu.public-url:}") String publicUrl, HttpHostResolver hosts) {
        this.publicUrl = publicUrl.replaceAll("/+$", "");
        this.hosts = hosts;
    }

    /** The public page of a certificate. */
    String address(HttpRequest<?> request, String id) {
        return (publicUrl.isBlank() ? hosts.resolve(request) : publicUrl) + "/v/" + id;
    }

    /** The address as a QR code in SVG: one path, no script, no outside reference. */
    String svg(HttpRequest<?> request, String id) {
        try {
            var modules = new QRCodeWriter().encode(address(request, id), BarcodeFormat.QR_CODE, 0, 0, HINTS);
            var path = new StringBuilder();
            for (int y = 0; y < modules.getHeight(); y++) {
                for (int x = 0; x < modules.getWidth(); x++) {
                    if (modules.get(x, y)) {
                        path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                    }
                }
            }
            return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + modules.getWidth() + " "
                    + modules.getHeight() + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h"
                    + modules.getWidth() + "v" + modules.getHeight() + "H0z\"/><path d=\"" + path + "\"/></svg>";
        } catch (WriterException e) {
            throw new IllegalStateException("the public address does not fit a code", e);
        }
    }
}
