package org.jianhui.workbench.membership.realname;

import java.util.List;
import java.util.Map;
import org.jianhui.kernel.id.MembershipId;

/**
 * What a file with answers says.
 *
 * @param answers of members of the batch
 * @param problems of its other rows, in their order
 */
record AnswersRead(Map<MembershipId, TypedAnswer> answers, List<Problem> problems) {

    AnswersRead {
        answers = Map.copyOf(answers);
        problems = List.copyOf(problems);
    }

    /**
     * A row that says nothing of a member of the batch; nobody is named.
     *
     * @param row as a spreadsheet numbers it, from 1
     * @param code ending of {@code real-name.row.}, which says it in words
     */
    record Problem(int row, String code) {}
}
