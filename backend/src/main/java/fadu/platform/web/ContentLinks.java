package fadu.platform.web;

import fadu.platform.crypto.FieldCipher;
import fadu.platform.time.Clock;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Addresses of kept files at the content origin. Each is signed and ends; whoever has one may fetch that file until then,
 * without a session. Whoever mints one has checked that the asker may see the file.
 */
@Singleton
public final class ContentLinks {
    /** How long an address serves: as long as a lesson may be open. */
    static final Duration LIFE = Duration.ofHours(4);

    private final ContentOrigin origin;
    private final FieldCipher cipher;
    private final Clock clock;

    ContentLinks(ContentOrigin origin, FieldCipher cipher, Clock clock) {
        this.origin = origin;
        this.cipher = cipher;
        this.clock = clock;
    }

    /** Plays or shows the file in place. */
    public String inline(HttpRequest<?> request, String hash, String mediaType, String name) {
        return link(request, hash, mediaType, name, "i");
    }

    /** Saves the file and never shows it in place. */
    public String attachment(HttpRequest<?> request, String hash, String mediaType, String name) {
        return link(request, hash, mediaType, name, "a");
    }

    private String link(HttpRequest<?> request, String hash, String mediaType, String name, String mode) {
        // A quarter of an hour is the grain, so that a page that asks again finds the same address in its cache.
        long grain = Duration.ofMinutes(15).toSeconds();
        long until = (clock.raw().plus(LIFE).getEpochSecond() / grain + 1) * grain;
        var link = new Link(hash, name, mediaType, mode, until, ContentOrigin.host(request));
        return origin.of(request) + "/f/" + hash + "/" + encoded(name) + "?t=" + encoded(mediaType) + "&m=" + mode
                + "&e=" + until + "&o=" + encoded(link.page()) + "&s=" + signature(link);
    }

    /** True where the signature is ours and the time is not over. */
    boolean isValid(Link link, String signature) {
        return clock.raw().getEpochSecond() <= link.until()
                && MessageDigest.isEqual(
                        signature(link).getBytes(StandardCharsets.US_ASCII),
                        signature.getBytes(StandardCharsets.US_ASCII));
    }

    private String signature(Link link) {
        var text = String.join(
                "\n", link.hash(), link.mediaType(), link.mode(), "" + link.until(), link.page(), link.name());
        return HexFormat.of().formatHex(cipher.blindIndex("content-link", text)).substring(0, 40);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /**
     * What an address says.
     *
     * @param mode i in place, a as a file to save
     * @param until seconds since 1970
     * @param page host and port of the page that may frame it
     */
    record Link(String hash, String name, String mediaType, String mode, long until, String page) {
        boolean isAttachment() {
            return mode.equals("a");
        }
    }
}
