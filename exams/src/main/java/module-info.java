/** Items, papers, sittings and grading of certification exams: no framework, no clock, randomness comes in as a seed. */
module fadu.exams {
    requires static org.jspecify;
    requires com.fasterxml.jackson.core;
    requires org.apache.commons.csv;
    requires org.dhatim.fastexcel;
    requires org.dhatim.fastexcel.reader;

    exports fadu.exams;
    exports fadu.exams.assembly;
    exports fadu.exams.bank;
    exports fadu.exams.blueprint;
    exports fadu.exams.content;
    exports fadu.exams.format;
    exports fadu.exams.grading;
    exports fadu.exams.item;
    exports fadu.exams.json;
    exports fadu.exams.paper;
    exports fadu.exams.sitting;
}
