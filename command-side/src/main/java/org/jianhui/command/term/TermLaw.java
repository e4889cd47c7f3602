package org.jianhui.command.term;

import org.jianhui.kernel.election.parameter.TermParameters;
import org.jianhui.kernel.rule.RuleBook;

/** What a committee's term is judged by. */
record TermLaw(RuleBook book) {

    TermParameters length(String edition) {
        return book.edition(edition).parameters(TermParameters.class);
    }
}
