package fadu.appeal;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The subjects that features offer. */
@Singleton
class AppealSubjects {
    private final List<AppealSubject> subjects;

    AppealSubjects(List<AppealSubject> subjects) {
        this.subjects = subjects;
    }

    /** The subject of a kind. */
    Optional<AppealSubject> of(String kind) {
        return subjects.stream().filter(subject -> subject.kind().equals(kind)).findFirst();
    }
}
