package fadu.study;

import fadu.platform.problem.Language;

/** Why a session of learning ended. */
public enum SessionEnd {
    /** The page was left. */
    LEFT("离开了学习页面", "the page was left"),
    /** A session began in another lesson or on another device. */
    ELSEWHERE("在别处开始了学习", "learning began elsewhere"),
    /** The same lesson was opened again. */
    AGAIN("重新打开了本课", "the lesson was opened again");

    private final String zh;
    private final String en;

    SessionEnd(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words for people. */
    public String words(Language language) {
        return language == Language.EN ? en : zh;
    }
}
