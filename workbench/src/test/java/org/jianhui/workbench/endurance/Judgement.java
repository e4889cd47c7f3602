package org.jianhui.workbench.endurance;

/**
 * What had become, at the moment of the judgement, of what clients did not know.
 *
 * @param acknowledged acts that were there, once, as they had been told
 * @param there unknown to the client, and wholly there
 * @param absent unknown to the client, and wholly absent
 */
public record Judgement(int acknowledged, int there, int absent) {

    static final Judgement NONE = new Judgement(0, 0, 0);

    /** The unknown ones add up; what is acknowledged was counted at each judgement from the beginning. */
    Judgement plus(Judgement later) {
        return new Judgement(later.acknowledged, there + later.there, absent + later.absent);
    }

    @Override
    public String toString() {
        return acknowledged + " acknowledged acts there once; of the unknown ones " + there + " were wholly there, "
                + absent + " wholly absent";
    }
}
