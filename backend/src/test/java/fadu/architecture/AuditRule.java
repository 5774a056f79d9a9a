package fadu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import fadu.platform.audit.Audit;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Follows every writing operation through its calls: somewhere it must append to the audit. */
final class AuditRule {
    private AuditRule() {}

    /** The writing operations that reach no {@code Audit.append}, as Controller.method. */
    static Set<String> unaudited(JavaClasses classes) {
        var found = new TreeSet<String>();
        for (var controller : classes) {
            if (controller.isAnnotatedWith(Controller.class)) {
                for (var method : controller.getMethods()) {
                    if (writes(method) && !reachesAudit(classes, method)) {
                        found.add(controller.getSimpleName() + "." + method.getName());
                    }
                }
            }
        }
        return found;
    }

    private static boolean writes(JavaMethod method) {
        return Stream.of(Post.class, Put.class, Patch.class, Delete.class).anyMatch(method::isAnnotatedWith);
    }

    private static boolean reachesAudit(JavaClasses classes, JavaCodeUnit from) {
        var seen = new HashSet<String>();
        var waiting = new ArrayDeque<JavaCodeUnit>(List.of(from));
        while (!waiting.isEmpty()) {
            var unit = waiting.poll();
            for (var call : unit.getCallsFromSelf()) {
                if (call.getTargetOwner().isEquivalentTo(Audit.class)
                        && call.getTarget().getName().equals("append")) {
                    return true;
                }
                follow(classes, call.getTargetOwner(), call.getTarget().getName(), seen, waiting);
            }
            for (var reference : unit.getMethodReferencesFromSelf()) {
                follow(
                        classes,
                        reference.getTargetOwner(),
                        reference.getTarget().getName(),
                        seen,
                        waiting);
            }
        }
        return false;
    }

    /** By name alone, in the class itself and in whatever implements it: more is followed than is called, never less. */
    private static void follow(
            JavaClasses classes, JavaClass owner, String name, Set<String> seen, ArrayDeque<JavaCodeUnit> waiting) {
        if (!owner.getPackageName().startsWith("fadu") || !seen.add(owner.getName() + "#" + name)) {
            return;
        }
        Stream.concat(Stream.of(owner), owner.getAllSubclasses().stream())
                .filter(each -> classes.contain(each.getName()))
                .flatMap(each -> classes.get(each.getName()).getCodeUnits().stream())
                .filter(unit -> unit.getName().equals(name))
                .forEach(waiting::add);
    }
}
