package fadu.archive;

/** Why a backup or a restore did not happen, in words for the operator; nothing was overwritten. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With the sentence that is printed. */
    public Refusal(String words) {
        super(words);
    }
}
