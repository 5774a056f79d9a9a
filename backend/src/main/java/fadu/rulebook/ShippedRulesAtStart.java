package fadu.rulebook;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;

/** At each start: the founding rule sets are there. */
@Singleton
final class ShippedRulesAtStart implements ApplicationEventListener<ServerStartupEvent> {
    private final ShippedRules shipped;

    ShippedRulesAtStart(ShippedRules shipped) {
        this.shipped = shipped;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        shipped.loadFounding();
    }
}
