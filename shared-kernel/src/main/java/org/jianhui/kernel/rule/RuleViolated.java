package org.jianhui.kernel.rule;

import java.util.List;
import java.util.stream.Collectors;

/** A person's mistake: the state is unchanged, and every violated rule is named (HTTP 422). */
public final class RuleViolated extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Rule> rules;

    public RuleViolated(List<Rule> rules) {
        super(rules.stream().map(rule -> rule.id() + " " + rule.code()).collect(Collectors.joining(", ")));
        this.rules = List.copyOf(rules);
    }

    /** At least one; the first is the one an answer names on top. */
    public List<Rule> rules() {
        return rules;
    }

    public Rule first() {
        return rules.get(0);
    }
}
