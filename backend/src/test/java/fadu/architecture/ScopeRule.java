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
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Stream;

/** Every repository method takes a Scope, or its units handed on by a default method, or says why it needs none. */
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
                                .filter(method -> !isScoped(item, method))
                                .forEach(method -> events.add(SimpleConditionEvent.violated(
                                        item, method.getFullName() + " takes no Scope and gives no reason")));
                    }
                });
    }

    private static boolean isScoped(JavaClass store, JavaMethod method) {
        return method.isAnnotatedWith(Unscoped.class)
                || takesScope(method)
                || takesUnits(method)
                || method.reflect().isSynthetic()
                || ports(store).anyMatch(port -> promises(port, method));
    }

    /** The port's own method is scoped or gives the reason. */
    private static boolean promises(JavaClass port, JavaMethod method) {
        return port.getMethods().stream()
                .filter(each -> each.getName().equals(method.getName())
                        && each.getRawParameterTypes()
                                .equals(method.getRawParameterTypes()))
                .anyMatch(each -> port.isAnnotatedWith(Unscoped.class)
                        || each.isAnnotatedWith(Unscoped.class)
                        || takesScope(each));
    }

    private static Stream<JavaClass> ports(JavaClass store) {
        return store.getAllRawInterfaces().stream().filter(each -> each.getPackageName().startsWith("fadu"));
    }

    private static boolean takesScope(JavaMethod method) {
        return method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Scope.class));
    }

    private static boolean takesUnits(JavaMethod method) {
        return Arrays.stream(method.reflect().getParameters())
                .anyMatch(parameter -> Collection.class.isAssignableFrom(parameter.getType())
                        && (parameter.getName().equals("units") || parameter.getName().equals("scope")));
    }
}
