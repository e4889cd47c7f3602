package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.rule.Basis;

/**
 * The founding began with its application (附1-1).
 *
 * @param replyDueOn last calendar day for the reply
 */
@EventName("founding.application-filed")
public record ApplicationFiled(
        FoundingId founding,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        RequestPaper request,
        FoundingApplication application,
        LocalDate filedOn,
        LocalDate replyDueOn,
        Basis basis)
        implements JudgedFoundingEvent {}
