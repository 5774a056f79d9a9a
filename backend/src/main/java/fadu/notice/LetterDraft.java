package fadu.notice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feature wants written to somebody.
 *
 * @param series the number series, e.g. {@code 证件清理}: numbers run 证件清理〔2026〕1号, 2号 … without gaps, a year each
 * @param unitId the unit whose handlers may read it and enter its service
 * @param subjectRef what it is about, e.g. {@code case:17}; features find their letters by it
 * @param paragraphs the body, without the address line, basis, appeal sentence and signature
 * @param basis the clauses it rests on; null where there are none
 * @param appeal how and until when to appeal; null where there is no appeal
 * @param issuer who signs, as it stands above the date
 * @param topic the topic of the inbox message that tells of it
 */
public record LetterDraft(
        String series,
        long personId,
        long unitId,
        String subjectRef,
        String title,
        List<String> paragraphs,
        @Nullable String basis,
        @Nullable String appeal,
        String issuer,
        String topic) {}
