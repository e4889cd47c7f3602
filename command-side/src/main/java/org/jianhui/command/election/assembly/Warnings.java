package org.jianhui.command.election.assembly;

import java.util.List;
import org.jianhui.kernel.rule.Rule;

/** Rules that only warn, because their figures are from memory; the rest refuse. */
final class Warnings {

    private Warnings() {}

    /** Codes of the violated ones. */
    static List<String> of(Rule... rules) {
        return Rule.violated(rules).stream().map(Rule::code).toList();
    }
}
