package org.jianhui.kernel.founding.history.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.HistoryId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/** The historic case of an established union was opened by its superior. */
@EventName("history.opened")
public record HistoryOpened(
        HistoryId history,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        String name,
        LocalDate openedOn,
        Basis basis)
        implements JudgedHistoryEvent {}
