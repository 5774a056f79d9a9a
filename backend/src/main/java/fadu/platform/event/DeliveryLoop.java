package fadu.platform.event;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import io.micronaut.scheduling.annotation.Scheduled;

/** Delivers twice a second while the server runs. Tests switch it off and deliver by hand. */
@Context
@Requires(property = "fadu.event.loop", notEquals = "false")
class DeliveryLoop {
    private final Delivering delivering;

    DeliveryLoop(Delivering delivering) {
        this.delivering = delivering;
    }

    /** One round. */
    @Scheduled(fixedDelay = "500ms", initialDelay = "1s")
    void round() {
        delivering.deliverDue();
    }
}
