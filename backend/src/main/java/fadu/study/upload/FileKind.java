package fadu.study.upload;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that courses take; everything else is refused by its name already. */
enum FileKind {
    PDF("application/pdf", 50, "pdf"),
    MP3("audio/mpeg", 100, "mp3"),
    WAV("audio/wav", 100, "wav"),
    M4A("audio/mp4", 100, "m4a"),
    OGG("audio/ogg", 100, "ogg", "oga"),
    MP4("video/mp4", 500, "mp4", "m4v"),
    WEBM("video/webm", 500, "webm"),
    VTT("text/vtt", 1, "vtt"),
    PNG("image/png", 10, "png"),
    JPEG("image/jpeg", 10, "jpg", "jpeg");

    private static final long MEGABYTE = 1024 * 1024;

    private final String mediaType;
    private final long megabytes;
    private final List<String> endings;

    FileKind(String mediaType, long megabytes, String... endings) {
        this.mediaType = mediaType;
        this.megabytes = megabytes;
        this.endings = List.of(endings);
    }

    /** The kind that a name promises by its ending. */
    static Optional<FileKind> promised(String name) {
        var ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        for (var kind : values()) {
            if (kind.endings.contains(ending)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    String mediaType() {
        return mediaType;
    }

    /** The largest file of this kind, bytes. */
    long most() {
        return megabytes * MEGABYTE;
    }

    long megabytes() {
        return megabytes;
    }
}
