package org.jianhui.kernel.founding.history;

import java.util.List;
import org.jianhui.kernel.rule.Clause;
import org.jianhui.kernel.rule.Fact;
import org.jianhui.kernel.rule.Rule;

/**
 * A rule that the papers of an established union do not keep: recorded for the inspector, it refuses nothing.
 *
 * @param rule catalogue id, for example {@code E-05}
 * @param code reason code; its sentence is the one of a refusal
 */
public record HistoryFinding(String rule, String code, Clause clause, List<Fact> facts) {

    public HistoryFinding {
        facts = List.copyOf(facts);
    }

    public static HistoryFinding of(Rule violated) {
        return new HistoryFinding(violated.id(), violated.code(), violated.clause(), violated.facts());
    }
}
