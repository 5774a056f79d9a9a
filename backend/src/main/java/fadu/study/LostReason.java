package fadu.study;

import fadu.platform.problem.Language;

/** Why a stretch of time did not count. */
public enum LostReason {
    /** The page was hidden or in the background. */
    HIDDEN("页面在后台或被遮住", "the page was hidden"),
    /** Nothing was heard of the page for too long. */
    INTERRUPTED("中断过久，没有收到学习记录", "nothing was heard for too long"),
    /** Presence was not confirmed in time. */
    PRESENCE("没有及时确认在场", "presence was not confirmed in time"),
    /** The recording did not move on. */
    PAUSED("播放暂停", "play was paused"),
    /** The stretch had been heard or seen before. */
    REPEATED("重复播放已学过的部分", "played what was covered before"),
    /** More than the lesson's declared length. */
    BEYOND("已达到本课认定时长，或本课已完成", "beyond the declared length of the lesson"),
    /** Another session took over. */
    ELSEWHERE("在别处开始了学习", "learning began elsewhere");

    private final String zh;
    private final String en;

    LostReason(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The words for people. */
    public String words(Language language) {
        return language == Language.EN ? en : zh;
    }
}
