package fadu.exams.format;

/**
 * What a question gets where its file does not say it.
 *
 * @param idPrefix before a running number, when a question has no code of ours
 * @param topic the topic
 * @param difficulty 1 to 5
 */
public record Defaults(String idPrefix, String topic, int difficulty) {}
