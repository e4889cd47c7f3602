package org.jianhui.command.election;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.HistoricPaper;

/** Which fields a historic paper of a kind must and must not carry. */
final class PaperContents {

    private PaperContents() {}

    /** Names of the fields that are missing or too many. */
    static List<String> wrong(HistoricPaper paper) {
        List<String> wrong = new ArrayList<>();
        boolean reply = paper.kind().isReply();
        note(wrong, "answers", paper.answers() != null, reply);
        note(wrong, "outcome", paper.outcome() != null, reply);
        note(wrong, "union", paper.union() != null, reply);
        note(wrong, "head", paper.head() != null, paper.kind() == PaperKind.GROUP_NOTICE);
        return wrong;
    }

    private static void note(List<String> wrong, String field, boolean there, boolean due) {
        if (there != due) {
            wrong.add(field);
        }
    }
}
