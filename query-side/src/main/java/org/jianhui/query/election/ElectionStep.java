package org.jianhui.query.election;

import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.RuleCatalogue;

/** What can be done in a case, each by the rule that asks for it; said by {@code plan.step.<name>}. */
public enum ElectionStep {
    RECORD_PAPER("E-11"),
    CORRECT_PAPER("R-12"),
    SUBMIT_LISTS("E-03"),
    SIGN_REPLY("E-04"),
    RECORD_REPLY("E-04"),
    CHANGE_LISTS("E-03"),
    /** while a request is open: nobody is added, whoever withdraws is taken off */
    WITHDRAW_CANDIDATES("E-03"),
    POST_NOTICE("E-05"),
    INTERRUPT_NOTICE("E-05"),
    RECORD_OBJECTION("E-07"),
    RULE_ON_OBJECTION("E-07"),
    FIX_MEETING_DATE("E-08"),
    CONVENE_MEETING("E-08"),
    RECORD_MEETING("E-08"),
    REPORT_RESULT("E-09"),
    SIGN_RESULT_REPLY("E-10"),
    RECORD_RESULT_REPLY("E-10"),
    ABANDON("E-11"),
    /** after a new calendar has shown that the meeting was held too early */
    ANSWER_FLAG("E-05");

    private final String rule;

    ElectionStep(String rule) {
        this.rule = rule;
    }

    /** Catalogue id of the rule that asks for the step. */
    public String rule() {
        return rule;
    }

    /** Where the plan says so. */
    public Clause clause() {
        return RuleCatalogue.find(rule).orElseThrow().clause();
    }
}
