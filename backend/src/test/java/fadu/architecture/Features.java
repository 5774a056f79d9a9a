package fadu.architecture;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The features in order: each may use what stands below it. A new feature is one inserted line with its reason. */
final class Features {
    static final List<Feature> IN_ORDER = List.of(
            new Feature("demonstration", "fills every table below with a county that never was; nothing leans on it"),
            new Feature("insight", "reads everything below for dashboards and reports, never writes"),
            new Feature("exchange", "carries facts of all features between separated networks"),
            new Feature("contest", "competitions on an isolated bank; nothing depends on them"),
            new Feature("clearance", "flags and decides, so it needs standing, certificates and appeals below it"),
            new Feature("duty", "units' duties are met by lectures, study and exams below"),
            new Feature("plan", "plans people into what is offered below and reads their standing"),
            new Feature("standing", "derived from ledger, rules and certificates' dates; decides nothing"),
            new Feature("certificate", "knows no quota; standing reads its dates"),
            new Feature("marking", "grades attempts of examination and puts passes on record"),
            new Feature("examination", "sits papers; learns eligibility through interfaces of its own"),
            new Feature("lecture", "confirmed attendance posts credit below"),
            new Feature("study", "confirmed minutes post credit below"),
            new Feature("credit", "the ledger asks nobody: entries carry their own words"),
            new Feature("qualification", "passes and exemptions on record, read by many above"),
            new Feature("appeal", "one pattern whose subjects are implemented above"),
            new Feature("paper", "papers are made of questions below"),
            new Feature("questionbank", "questions cite articles of law below"),
            new Feature("rulebook", "rules are data; everybody above reads them"),
            new Feature("law", "statutes and who cites them"),
            new Feature("access", "accounts of people in the directory; builds Actor and Scope"),
            new Feature("notice", "letters to people in the directory; says nothing by itself"),
            new Feature("directory", "units and people: the ground everybody stands on"),
            new Feature("platform", "the technical kernel speaks no domain noun and imports no feature"),
            new Feature("exams", "the framework-free library of questions and grading"));

    private Features() {}

    /** How far up a feature stands, 0 for the topmost. */
    static Optional<Integer> place(String name) {
        return IntStream.range(0, IN_ORDER.size())
                .filter(each -> IN_ORDER.get(each).name().equals(name))
                .boxed()
                .findFirst();
    }

    /** A line of the order. */
    record Feature(String name, String reason) {}
}
