package org.jianhui.query.inspection;

import java.util.List;
import java.util.function.Supplier;
import org.axonframework.messaging.annotation.MetaDataValue;
import org.axonframework.queryhandling.QueryHandler;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.event.AttachmentStored;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Answering;
import org.jianhui.query.projection.CaseFiles;
import org.jianhui.query.projection.CaseHistory;

/** Answers the inspector. */
final class InspectionAnswers implements Answering {

    private final CaseEventRows rows;
    private final CaseRecordRows record;
    private final CaseFiles cases;
    private final CaseHistory history;
    private final CaseAttachmentRows attachments;
    private final Supplier<Authority> authority;
    private final ActClock clock;

    InspectionAnswers(
            CaseEventRows rows,
            CaseRecordRows record,
            CaseFiles cases,
            CaseHistory history,
            CaseAttachmentRows attachments,
            Supplier<Authority> authority,
            ActClock clock) {
        this.rows = rows;
        this.record = record;
        this.cases = cases;
        this.history = history;
        this.attachments = attachments;
        this.authority = authority;
        this.clock = clock;
    }

    @QueryHandler
    FindTimeline.Timeline answer(FindTimeline query) {
        return new FindTimeline.Timeline(TimelineReading.of(history.of(cases.streamsOf(query.caseId()), query.asOf())));
    }

    @QueryHandler
    FindCaseAttachments.Attachments answer(FindCaseAttachments query) {
        return new FindCaseAttachments.Attachments(
                history.of(attachments.streamsOf(query.caseId()), query.asOf()).stream()
                        .filter(each -> each.event() instanceof AttachmentStored)
                        .map(CaseAttachment::of)
                        .toList());
    }

    @QueryHandler
    FindCaseEvents.Page answer(FindCaseEvents query, @MetaDataValue("reader") String reader) {
        SeenAt after = query.after() == null ? SeenAt.START : query.after();
        List<CaseEvent> found =
                rows.after(query.caseId(), after, history.cut(query.asOf()), query.limit() + 1, objectorsFor(reader));
        boolean more = found.size() > query.limit();
        List<CaseEvent> shown = more ? List.copyOf(found.subList(0, query.limit())) : found;
        return new FindCaseEvents.Page(shown, more ? shown.get(shown.size() - 1).place() : null);
    }

    @QueryHandler
    FindCaseRecord.CaseRecord answer(FindCaseRecord query, @MetaDataValue("reader") String reader) {
        UnionId union = cases.unionOf(query.caseId()).orElseThrow();
        return new FindCaseRecord.CaseRecord(
                union, record.until(query.caseId(), query.until(), query.limit() + 1, objectorsFor(reader)));
    }

    private Objectors objectorsFor(String reader) {
        return Objectors.knownTo(reader, authority.get(), clock.now());
    }
}
