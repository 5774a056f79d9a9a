package fadu.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fadu.platform.Scope;
import fadu.platform.Unscoped;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.util.stream.Stream;

/** Every repository method takes a Scope, or is handed a scope's units or person by a method that does, or says why it needs none. */
final class ScopeRule {
    private ScopeRule() {}

    static ArchRule everyMethodIsScoped() {
        return ArchRuleDefinition.classes()
                .that()
                .areAnnotatedWith(JdbcRepository.class)
                .should(new ArchCondition<>("take a Scope or carry @Unscoped in every method") {
                    @Override
                    public void check(JavaClass item, ConditionEvents events) {
                        if (item.isAnnotatedWith(Unscoped.class)) {
                            return;
                        }
                        item.getMethods().stream()
                                .filter(method -> method.isAnnotatedWith(Query.class))
                                .filter(method -> !isScoped(item, method))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(
                                        item, method.getFullName() + " takes no Scope and gives no reason")));
                    }
                });
    }

    private static boolean isScoped(JavaClass store, JavaMethod method) {
        return method.isAnnotatedWith(Unscoped.class)
                || takesScope(method)
                || isHandedOn(store, method)
                || ports(store).anyMatch(port -> promises(port, method));
    }

    /** The port's own method is scoped or gives the reason. */
    private static boolean promises(JavaClass port, JavaMethod method) {
        return port.getMethods().stream()
                .filter(each -> each.getName().equals(method.getName())
                        && each.getRawParameterTypes().equals(method.getRawParameterTypes()))
                .anyMatch(each -> port.isAnnotatedWith(Unscoped.class)
                        || each.isAnnotatedWith(Unscoped.class)
                        || takesScope(each));
    }

    private static Stream<JavaClass> ports(JavaClass store) {
        return store.getAllRawInterfaces().stream()
                .filter(each -> each.getPackageName().startsWith("fadu"));
    }

    private static boolean takesScope(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class));
    }

    /** Called by the store itself only, from methods that take a Scope and hand its units or person on. */
    private static boolean isHandedOn(JavaClass store, JavaMethod method) {
        var callers = method.getCallsOfSelf().stream()
                .map(call -> call.getOrigin())
                .filter(origin -> origin.getOwner().equals(store))
                .toList();
        return !callers.isEmpty()
                && callers.stream()
                        .allMatch(origin -> origin.getRawParameterTypes().stream()
                                .anyMatch(type -> type.isEquivalentTo(Scope.class)));
    }
}
