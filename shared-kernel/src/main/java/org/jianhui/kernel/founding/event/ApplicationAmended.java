package org.jianhui.kernel.founding.event;

import java.time.LocalDate;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.FoundingApplication;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/** A returned application was filed anew; this reading holds from now on. */
@EventName("founding.application-amended")
public record ApplicationAmended(
        FoundingId founding,
        RequestPaper request,
        FoundingApplication application,
        LocalDate amendedOn,
        LocalDate replyDueOn,
        Basis basis)
        implements JudgedFoundingEvent {}
