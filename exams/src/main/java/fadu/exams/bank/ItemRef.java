package fadu.exams.bank;

/**
 * The pin of an item version.
 *
 * @param id the bank's code of the item
 * @param version counted from 1
 */
public record ItemRef(String id, int version) implements Comparable<ItemRef> {
    /** Refuses versions below 1. */
    public ItemRef {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1: " + version);
        }
    }

    @Override
    public int compareTo(ItemRef other) {
        int byId = id.compareTo(other.id);
        return byId == 0 ? Integer.compare(version, other.version) : byId;
    }
}
