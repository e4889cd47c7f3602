package org.jianhui.workbench.organisation;

import java.util.Locale;
import org.jianhui.kernel.id.UnionId;

/** Invented unions of the sample township, each named by the stage at which its case is shown. */
public enum SampleUnion {
    /** its lists are up for review, one candidacy is to be refused */
    LISTS_UP("凤凰社区家政服务工会", "家政"),
    /** its notice hangs, and an objection is open */
    POSTED("茅林沟村茶叶合作社工会", "茶社"),
    /** its notice is complete, the day of the meeting is due */
    NOTICED("下坝村养殖合作社工会", "养社"),
    /** its meeting may be held */
    CLEARED("中坝村建筑劳务工会", "劳务"),
    /** the reply to its lists is overdue */
    OVERDUE("双流坝村货运工会", "货运"),
    /** a candidate withdrew, its notice hangs again */
    RESTARTED("太平坝乡乡村旅游工会", "旅游"),
    /** everyone who could sign for the township acts for its group: the county replies */
    CONFLICTED("太平坝乡烤烟种植工会", "烤烟"),
    /** it is being founded */
    FOUNDED("太平坝乡快递配送工会", "快递"),
    /** its candidates are approved, the notice is to be posted */
    APPROVED("茅林沟村民宿服务工会", "民宿"),
    /** its committee was approved on the day the sample was loaded */
    SERVING("中坝村装卸搬运工会", "装卸"),
    /** its committee's term ends soon */
    ENDING("下坝村榨菜加工工会", "榨菜");

    private final String unionName;
    private final String papers;

    SampleUnion(String unionName, String papers) {
        this.unionName = unionName;
        this.papers = papers;
    }

    public UnionId id() {
        return new UnionId("union-sample-" + key());
    }

    public String unionName() {
        return unionName;
    }

    /** Stable; part of identifiers and of idempotency keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Number of a paper of its group. */
    public String request(int year, int number) {
        return papers + "筹〔" + year + "〕" + number + "号";
    }

    /** Number of a reply to it. */
    public String reply(int year, int number) {
        return "太工复〔" + year + "〕" + (10 * ordinal() + number) + "号";
    }
}
