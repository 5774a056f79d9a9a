package fadu.examination;

import java.util.List;

/**
 * Answers that a window wants saved, all or none.
 *
 * @param client the window's own random name
 * @param epoch the number of the writing window as it was told
 */
public record SaveAsked(String attemptId, String client, int epoch, List<Answer> answers) {
    /** Copies the answers. */
    public SaveAsked {
        answers = List.copyOf(answers);
    }

    /**
     * One answer.
     *
     * @param seq the window's own number of it; with the window's name it is the key of the save
     */
    public record Answer(long seq, int slot, Response response) {}
}
