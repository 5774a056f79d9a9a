package fadu.examination;

import fadu.exams.Marks;
import fadu.exams.item.CandidateView;
import fadu.exams.item.Option;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A paper as a candidate is shown it, and as it is kept beside the attempt. */
@Singleton
public class Shown {
    private static final Argument<List<ShownSlot>> SLOTS = Argument.listOf(ShownSlot.class);

    private final ObjectMapper json;

    Shown(ObjectMapper json) {
        this.json = json;
    }

    /** The paper's questions in order. */
    public List<ShownSlot> slots(OpenPaper paper) {
        var slots = new ArrayList<ShownSlot>();
        for (var section : paper.paper().sections()) {
            for (var slot : section.slots()) {
                var view = Objects.requireNonNull(paper.shown().get(slot.item()), () -> "nothing to show of " + slot);
                slots.add(new ShownSlot(slot.number(), section.title(), slot.marks(), item(view, slot.marks())));
            }
        }
        return slots;
    }

    /** Kept as JSON. */
    public String write(List<ShownSlot> slots) {
        try {
            return json.writeValueAsString(slots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Read back. */
    public List<ShownSlot> read(String kept) {
        try {
            return Objects.requireNonNull(json.readValue(kept, SLOTS));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ShownItem item(CandidateView view, BigDecimal marks) {
        var shares = view.parts().isEmpty()
                ? List.<BigDecimal>of()
                : Marks.split(
                        marks,
                        view.parts().stream().map(CandidateView.Part::weight).toList());
        var parts = new ArrayList<ShownPart>();
        for (int i = 0; i < view.parts().size(); i++) {
            var part = view.parts().get(i);
            parts.add(new ShownPart(
                    part.id(),
                    part.view().kind().name(),
                    part.view().stem(),
                    options(part.view().options()),
                    part.view().blanks(),
                    shares.get(i)));
        }
        return new ShownItem(view.kind().name(), view.stem(), options(view.options()), view.blanks(), parts);
    }

    private static List<ShownOption> options(List<Option> options) {
        return options.stream()
                .map(option -> new ShownOption(option.key(), option.text()))
                .toList();
    }
}
