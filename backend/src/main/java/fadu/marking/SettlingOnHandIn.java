package fadu.marking;

import fadu.examination.AttemptOver;
import fadu.examination.Exams;
import fadu.platform.Actor;
import fadu.platform.event.Listener;
import jakarta.inject.Singleton;

/** Where results are released at once, what follows from a mark is drawn right after the hand-in. */
@Singleton
class SettlingOnHandIn implements Listener<AttemptOver> {
    private final Settling settling;
    private final Exams exams;

    SettlingOnHandIn(Settling settling, Exams exams) {
        this.settling = settling;
        this.exams = exams;
    }

    @Override
    public String name() {
        return "marking.settling";
    }

    @Override
    public Class<AttemptOver> topic() {
        return AttemptOver.class;
    }

    @Override
    public void hear(AttemptOver event) {
        settling.settle(Actor.system(), exams.lock(event.examId()).orElseThrow());
    }
}
