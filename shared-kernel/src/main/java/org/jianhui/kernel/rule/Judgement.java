package org.jianhui.kernel.rule;

import java.util.List;

/** A decision's basis: the rules that held, and the facts on which they were judged. */
public final class Judgement {

    private Judgement() {}

    /** @throws org.jianhui.kernel.rule.RuleViolated if a rule does not hold */
    public static Basis by(String edition, Rule... rules) {
        return by(edition, List.of(rules));
    }

    /** @throws org.jianhui.kernel.rule.RuleViolated if a rule does not hold */
    public static Basis by(String edition, List<? extends Rule> rules) {
        Rule.verify(rules.toArray(Rule[]::new));
        List<String> ids = rules.stream().map(Rule::id).distinct().sorted().toList();
        List<Fact> facts =
                rules.stream().flatMap(rule -> rule.facts().stream()).distinct().toList();
        return new Basis(edition, ids, facts);
    }
}
