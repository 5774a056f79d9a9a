package fadu.study.upload;

import fadu.platform.Actor;
import fadu.platform.db.Like;
import fadu.platform.page.Cursor;
import fadu.platform.page.Page;
import fadu.study.CourseFile;
import fadu.study.CourseFiles;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** The kept files of units in scope. */
@Singleton
public class KeepingFiles {
    private final CourseFiles files;

    KeepingFiles(CourseFiles files) {
        this.files = files;
    }

    /** A page, the latest first. {@code type} is the beginning of a media type, e.g. {@code image/}. */
    public Page<CourseFile> page(
            Actor actor,
            @Nullable String text,
            @Nullable String type,
            @Nullable String cursor,
            @Nullable Integer limit) {
        int size = Page.limit(limit);
        var after = Cursor.decode(cursor, 1);
        var like = Like.containing(text);
        var start = type == null || !type.matches("[a-z/]{1,30}") ? null : type;
        return Page.cut(
                files.page(actor.scope(), like, start, after == null ? Long.MAX_VALUE : after.number(0), size + 1),
                size,
                file -> Cursor.of(file.id()),
                files.count(actor.scope(), like, start));
    }
}
