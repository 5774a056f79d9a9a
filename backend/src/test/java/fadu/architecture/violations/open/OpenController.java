package fadu.architecture.violations.open;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.annotation.Controller;

/** Violates: a public controller. */
@Controller("/violation")
@Requires(property = "fadu.violations")
public class OpenController {}
