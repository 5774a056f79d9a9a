package fadu.platform.web;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.exceptions.ConfigurationException;
import io.micronaut.web.router.Router;
import java.util.TreeSet;

/** Stops the start-up when a route has no declared permission, or when a declaration has no route. */
@Context
final class OperationCheck {
    OperationCheck(Router router, Permissions permissions) {
        var routes = new TreeSet<String>();
        router.uriRoutes()
                .map(route -> route.getHttpMethodName() + " "
                        + route.getUriMatchTemplate().toPathString())
                .filter(operation -> operation.contains(" /api"))
                .filter(operation -> !operation.startsWith("HEAD ") && !operation.startsWith("OPTIONS "))
                .forEach(routes::add);
        var undeclared = new TreeSet<>(routes);
        undeclared.removeAll(permissions.operations().keySet());
        if (!undeclared.isEmpty()) {
            throw new ConfigurationException(
                    "operations without a permission, declare each in permissions/<feature>.yaml: " + undeclared);
        }
        var stale = new TreeSet<>(permissions.operations().keySet());
        stale.removeAll(routes);
        if (!stale.isEmpty()) {
            throw new ConfigurationException("permissions declared for operations that do not exist: " + stale);
        }
    }
}
