package org.jianhui.proof.bundle;

/** As what something is refused. */
public enum RefusalCode {
    CONTAINER(Check.CONTAINER),
    MANIFEST(Check.MANIFEST),
    ENTRY(Check.MANIFEST),
    CHECKPOINT(Check.CHECKPOINT),
    EVENT_HASH(Check.EVENT_HASH),
    INCLUSION(Check.INCLUSION),
    STREAM(Check.STREAM),
    CONSISTENCY(Check.CONSISTENCY),
    OPENED(Check.OPENED),
    FILE(Check.FILE),
    KEY(Check.OWN),
    OWN_CHECKPOINT(Check.OWN);

    private final Check check;

    RefusalCode(Check check) {
        this.check = check;
    }

    public Check check() {
        return check;
    }
}
