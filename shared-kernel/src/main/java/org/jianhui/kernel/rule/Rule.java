package org.jianhui.kernel.rule;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One rule, judged on facts it holds; its Java name is the sentence that must hold. */
public interface Rule {

    /** Catalogue id, for example {@code E-05}; stable in the API. */
    String id();

    /** Reason code, for example {@code NOTICE_TOO_SHORT}; stable in the API. */
    String code();

    Clause clause();

    boolean isViolated();

    /** What was judged, for the sentence and the record; none where the sentence says it all. */
    default List<Fact> facts() {
        return List.of();
    }

    /** The form field or row the refusal belongs to, if it belongs to one. */
    default @Nullable String field() {
        return null;
    }

    /** @throws RuleViolated with all violated rules, in the order given */
    static void verify(Rule... rules) {
        List<Rule> violated = violated(rules);
        if (!violated.isEmpty()) {
            throw new RuleViolated(violated);
        }
    }

    /** The violated ones, in the order given: for rules that only warn. */
    static List<Rule> violated(Rule... rules) {
        return Arrays.stream(rules).filter(Rule::isViolated).toList();
    }
}
