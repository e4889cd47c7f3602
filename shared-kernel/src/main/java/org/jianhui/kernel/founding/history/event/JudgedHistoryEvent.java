package org.jianhui.kernel.founding.history.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/** What rests on rules: it carries its basis. */
public sealed interface JudgedHistoryEvent extends HistoryEvent, Judged
        permits HistoryOpened, HistoryPaperRecorded, HistoryPaperCorrected, HistoryOfficersRecorded, UnionBroughtIn {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
