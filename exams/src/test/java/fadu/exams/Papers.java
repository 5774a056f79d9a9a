package fadu.exams;

import fadu.exams.bank.ItemRef;
import fadu.exams.bank.ItemVersion;
import fadu.exams.item.Item;
import fadu.exams.item.OptionOrder;
import fadu.exams.paper.Paper;
import fadu.exams.paper.Schemes;
import fadu.exams.paper.Section;
import fadu.exams.paper.Slot;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Papers for tests. */
public final class Papers {
    private Papers() {}

    /** One section with the items in order, each with the marks. */
    public static Paper of(Schemes schemes, String marks, List<Item> items, List<OptionOrder> orders) {
        var slots = new ArrayList<Slot>();
        for (int i = 0; i < items.size(); i++) {
            var version = ItemVersion.of(items.get(i), 1);
            slots.add(new Slot(
                    i + 1, version.ref(), version.hash(), items.get(i).kind(), new BigDecimal(marks), orders.get(i)));
        }
        return new Paper("试卷", schemes, List.of(new Section("一、", slots)));
    }

    /** The versions that such a paper pins. */
    public static Map<ItemRef, ItemVersion> versions(List<Item> items) {
        var versions = new HashMap<ItemRef, ItemVersion>();
        items.forEach(item -> versions.put(new ItemRef(item.id(), 1), ItemVersion.of(item, 1)));
        return versions;
    }
}
