/** Items, papers, sittings and grading of certification exams: no framework, no clock, randomness comes in as a seed. */
module fadu.exams {
    requires static org.jspecify;

    exports fadu.exams;
}
