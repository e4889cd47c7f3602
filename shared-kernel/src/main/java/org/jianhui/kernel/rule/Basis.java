package org.jianhui.kernel.rule;

import java.util.List;

/**
 * On what a decision rests, so that the person concerned can be shown it and recompute it.
 *
 * @param edition the rule-book edition of the case
 * @param rules catalogue ids of the rules judged, for example {@code E-05}
 * @param facts inputs and arithmetic in the order of the reckoning; never personal data in clear
 */
public record Basis(String edition, List<String> rules, List<Fact> facts) {

    public Basis {
        rules = List.copyOf(rules);
        facts = List.copyOf(facts);
    }
}
