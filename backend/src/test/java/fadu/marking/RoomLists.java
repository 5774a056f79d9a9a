package fadu.marking;

import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Lists inside answers. */
final class RoomLists {
    private RoomLists() {}

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(object.get(name));
    }
}
