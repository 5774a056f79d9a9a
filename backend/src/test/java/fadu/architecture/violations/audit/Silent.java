package fadu.architecture.violations.audit;

import fadu.platform.Actor;
import fadu.platform.audit.Audit;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import java.util.Map;

/** Violates with {@code write}; {@code tell} does as it should. */
@Controller("/violation")
@Requires(property = "fadu.violations")
class Silent {
    private final Audit audit;

    Silent(Audit audit) {
        this.audit = audit;
    }

    @Post("/write")
    String write() {
        return "written";
    }

    @Post("/tell")
    String tell(Actor actor) {
        Runnable later = () -> audit.append(actor, "violation.tell", "violation:1", 0, Map.of());
        later.run();
        return "told";
    }
}
