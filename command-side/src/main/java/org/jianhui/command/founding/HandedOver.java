package org.jianhui.command.founding;

import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.TakenOverPaper;
import org.jianhui.kernel.founding.event.GroupSetUp;

/** The notice of the preparatory group in the form in which an election case takes it over. */
final class HandedOver {

    private HandedOver() {}

    static TakenOverPaper notice(GroupSetUp event) {
        return new TakenOverPaper(
                event.notice().paper(),
                PaperKind.GROUP_NOTICE,
                event.notice().number(),
                event.notice().dated(),
                PaperIssuer.FOUNDERS,
                null,
                null,
                null,
                null,
                null,
                event.head());
    }
}
