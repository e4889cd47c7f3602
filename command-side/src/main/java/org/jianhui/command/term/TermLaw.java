package org.jianhui.command.term;

import org.jianhui.kernel.act.BackdatingParameters;
import org.jianhui.kernel.document.ProofsOnRecord;
import org.jianhui.kernel.document.ReplyParameters;
import org.jianhui.kernel.election.parameter.TermParameters;
import org.jianhui.kernel.membership.UnionRolls;
import org.jianhui.kernel.organisation.MovedReplies;
import org.jianhui.kernel.rule.RuleBook;
import org.jianhui.kernel.term.parameter.TermEndParameters;
import org.jianhui.kernel.term.parameter.VacancyParameters;

/**
 * What a committee's term is judged by.
 *
 * @param moved the replies that moved a level up before the term began
 * @param rolls the members on record of each union
 * @param votes those of the elections held here
 */
record TermLaw(RuleBook book, MovedReplies moved, UnionRolls rolls, ProofsOnRecord proofs, RunnersUp votes) {

    TermParameters length(String edition) {
        return book.edition(edition).parameters(TermParameters.class);
    }

    TermEndParameters end(String edition) {
        return book.edition(edition).parameters(TermEndParameters.class);
    }

    VacancyParameters vacancies(String edition) {
        return book.edition(edition).parameters(VacancyParameters.class);
    }

    ReplyParameters reply(String edition) {
        return book.edition(edition).parameters(ReplyParameters.class);
    }

    int backdatingFreeDays(String edition) {
        return book.edition(edition).parameters(BackdatingParameters.class).freeDays();
    }
}
