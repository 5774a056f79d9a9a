package fadu.marking;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import fadu.questionbank.Keys;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The bank's keys; versions of items never change, so what was read once is kept in memory. */
@Singleton
class BankKeys implements PaperKeys {
    private final Keys keys;
    private final Cache<ItemRef, ItemVersion> known =
            Caffeine.newBuilder().maximumSize(4_000).build();

    BankKeys(Keys keys) {
        this.keys = keys;
    }

    @Override
    public Map<ItemRef, ItemVersion> of(Collection<ItemRef> pins) {
        var items = new HashMap<>(known.getAllPresent(pins));
        var missing = pins.stream().filter(pin -> !items.containsKey(pin)).toList();
        if (!missing.isEmpty()) {
            var read = new HashMap<ItemRef, ItemVersion>();
            keys.of(missing).forEach((pin, item) -> read.put(pin, ItemVersion.of(item, pin.version())));
            known.putAll(read);
            items.putAll(read);
        }
        return items;
    }
}
