package fadu.study.web;

import fadu.platform.web.ContentLinks;
import fadu.study.CourseFile;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Kept files with their addresses. */
@Singleton
class FileViews {
    private final ContentLinks links;

    FileViews(ContentLinks links) {
        this.links = links;
    }

    FileView file(HttpRequest<?> request, CourseFile file) {
        return new FileView(
                file.publicId(),
                file.name(),
                file.mediaType(),
                file.size(),
                file.keptAt(),
                Objects.requireNonNullElse(file.byName(), ""),
                links.inline(request, file.hash(), file.mediaType(), file.name()),
                links.attachment(request, file.hash(), file.mediaType(), file.name()));
    }
}
