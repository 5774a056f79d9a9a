package fadu.questionbank.web;

import fadu.exams.item.CandidateJson;
import fadu.exams.item.CandidateView;
import fadu.exams.item.Option;
import fadu.questionbank.web.BankViews.CandidateItem;
import fadu.questionbank.web.BankViews.ShownOption;
import fadu.questionbank.web.BankViews.ShownPart;
import jakarta.inject.Singleton;
import java.util.List;

/** Stored JSON of what a candidate sees, as an answer. */
@Singleton
class ShownItems {
    CandidateItem of(String visible) {
        return of(CandidateJson.read(visible).orThrow());
    }

    private static CandidateItem of(CandidateView view) {
        return new CandidateItem(
                view.kind(),
                view.stem(),
                options(view.options()),
                view.blanks(),
                view.parts().stream()
                        .map(part -> new ShownPart(
                                part.id(),
                                part.weight(),
                                part.view().kind(),
                                part.view().stem(),
                                options(part.view().options()),
                                part.view().blanks()))
                        .toList());
    }

    private static List<ShownOption> options(List<Option> options) {
        return options.stream()
                .map(option -> new ShownOption(option.key(), option.text()))
                .toList();
    }
}
