package fadu.study;

/** What a lesson consists of. */
public enum LessonKind {
    /** 图文. */
    TEXT,
    /** PDF 文档. */
    PDF,
    /** 音频. */
    AUDIO,
    /** 视频. */
    VIDEO;

    /** True where there are positions to cover; otherwise dwelling counts, up to the declared length. */
    public boolean isRecording() {
        return this == AUDIO || this == VIDEO;
    }
}
