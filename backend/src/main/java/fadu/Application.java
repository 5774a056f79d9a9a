package fadu;

import io.micronaut.runtime.Micronaut;
import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** Starts the server. Settings come from the environment and application.yml; see ops/handbook/settings.md. */
@OpenAPIDefinition(
        info = @Info(title = "Fadu", version = "1", description = "法度: training, legal study and certificates"))
public final class Application {
    private Application() {}

    /** Takes no arguments of its own; everything is configured by settings. */
    public static void main(String[] arguments) {
        Micronaut.build(arguments).mainClass(Application.class).banner(false).start();
    }
}
