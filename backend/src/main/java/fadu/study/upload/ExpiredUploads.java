package fadu.study.upload;

import fadu.platform.db.Expiring;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** Uploads that nobody finished, and the memory of those that are over, after three days. */
@Singleton
final class ExpiredUploads implements Expiring {
    private static final Duration KEEP = Duration.ofDays(3);

    private final Uploads uploads;
    private final Quarantine quarantine;

    ExpiredUploads(Uploads uploads, Quarantine quarantine) {
        this.uploads = uploads;
        this.quarantine = quarantine;
    }

    @Override
    public String name() {
        return "uploads";
    }

    @Override
    public String zh() {
        return "没有完成的上传";
    }

    @Override
    public int clear(Instant now, int most) {
        var old = uploads.before(now.minus(KEEP), most);
        if (old.isEmpty()) {
            return 0;
        }
        old.forEach(upload -> quarantine.drop(upload.publicId()));
        return uploads.forget(old.stream().map(Upload::id).toList());
    }
}
