package fadu.exams.format;

import fadu.exams.item.ItemCheck;

/**
 * What a question gets where its file does not say it. Filling these in is not counted as a change.
 *
 * @param idPrefix before a running number, when a question has no code of ours: lower-case letters, digits and hyphens
 * @param topic the topic
 * @param difficulty 1 to 5
 */
public record Defaults(String idPrefix, String topic, int difficulty) {
    String id(String wanted, int number) {
        if (!ItemCheck.isId(wanted)) {
            return "%s-%03d".formatted(idPrefix, number);
        }
        return wanted.chars().allMatch(Character::isDigit) ? idPrefix + "-" + wanted : wanted;
    }
}
