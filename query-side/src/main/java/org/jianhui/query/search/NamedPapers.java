package org.jianhui.query.search;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.document.ReplySource;
import org.jianhui.kernel.document.RequestPaper;
import org.jianhui.kernel.election.HistoricPaper;
import org.jianhui.kernel.event.DomainEvent;
import org.jianhui.kernel.founding.GroupNotice;
import org.jianhui.kernel.founding.history.HistoryPaper;
import org.jianhui.kernel.id.PaperId;
import org.jspecify.annotations.Nullable;

/** The papers an event brings, whichever of its parts they are: no kind of event can be forgotten. */
final class NamedPapers {

    private NamedPapers() {}

    /** @param written whether it is written here, and not there as a scan only */
    record Named(PaperId paper, String number, LocalDate dated, boolean written) {}

    static List<Named> in(DomainEvent event) {
        List<Named> found = new ArrayList<>();
        for (RecordComponent part : event.getClass().getRecordComponents()) {
            Named named = named(valueOf(part, event));
            if (named != null) {
                found.add(named);
            }
        }
        return found;
    }

    private static @Nullable Named named(@Nullable Object value) {
        if (value instanceof RequestPaper paper) {
            return new Named(paper.paper(), paper.number(), paper.dated(), true);
        } else if (value instanceof ReplyPaper paper) {
            return new Named(paper.paper(), paper.number(), paper.dated(), paper.source() == ReplySource.SIGNED_HERE);
        } else if (value instanceof GroupNotice paper) {
            return new Named(paper.paper(), paper.number(), paper.dated(), true);
        } else if (value instanceof HistoricPaper paper) {
            return new Named(paper.paper(), paper.number(), paper.dated(), false);
        }
        return value instanceof HistoryPaper paper
                ? new Named(paper.paper(), paper.number(), paper.dated(), false)
                : null;
    }

    private static @Nullable Object valueOf(RecordComponent part, Object of) {
        try {
            return part.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
