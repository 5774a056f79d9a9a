package fadu.study.shipped;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** At each start the shipped courses are there. */
@Singleton
final class ShippedCoursesAtStart implements ApplicationEventListener<ServerStartupEvent> {
    private final ShippedCourses courses;

    ShippedCoursesAtStart(ShippedCourses courses) {
        this.courses = courses;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        courses.publish();
    }
}
