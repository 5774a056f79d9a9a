package fadu.standing;

/** An explanation that is told only when somebody asks: sweeping a county builds none. */
@FunctionalInterface
interface Explained {
    Node tell();
}
