package fadu.platform.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;

/** A route that nobody declared; there only when a test asks for it. */
@Requires(property = "fadu.test.undeclared")
@Controller("/api/undeclared")
class UndeclaredController {
    @Get("/{id}")
    String read(String id) {
        return id;
    }
}
