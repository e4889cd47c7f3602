package org.jianhui.workbench.document;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.id.AccountId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.query.document.FindPaperCase;
import org.jianhui.query.inspection.CaseEvent;
import org.jianhui.query.inspection.FindCaseEvents;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Finds an issued paper by its identifier alone, as the code on it leads there, and from which events each part of it was taken. */
public final class PaperTrace {

    private static final int A_PAGE = 1_000;

    private final Queries queries;
    private final PaperDesk desk;

    PaperTrace(Queries queries, PaperDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    /**
     * @param asOf leaves out what was recorded later; null for all
     * @throws NotFound if no such paper had been issued in a case that the reader may read today
     */
    TracedPaper find(PaperId paper, @Nullable AsOf asOf, AccountId reader) {
        String caseId = queries.ask(new FindPaperCase(paper), reader).caseId();
        CaseSheet sheet = PaperDesk.paper(sheets(caseId, asOf, reader), paper);
        if (sheet.issued() == null) {
            throw new NotFound("PAPER_NOT_ISSUED", "not issued then");
        }
        return new TracedPaper(
                sheet, page(caseId), desk.stillSays(sheet, reader), parts(sheet, events(caseId, asOf, reader)));
    }

    private List<CaseEvent> events(String caseId, @Nullable AsOf asOf, AccountId reader) {
        List<CaseEvent> events = new ArrayList<>();
        FindCaseEvents.Page page = queries.ask(new FindCaseEvents(caseId, null, asOf, A_PAGE), reader);
        events.addAll(page.events());
        while (page.next() != null) {
            page = queries.ask(new FindCaseEvents(caseId, page.next(), asOf, A_PAGE), reader);
            events.addAll(page.events());
        }
        return events;
    }

    private List<? extends CaseSheet> sheets(String caseId, @Nullable AsOf asOf, AccountId reader) {
        if (caseId.startsWith(ElectionId.PREFIX + "-")) {
            return desk.papers(new ElectionId(caseId), asOf, reader, null);
        } else if (caseId.startsWith(FoundingId.PREFIX + "-")) {
            return desk.papers(new FoundingId(caseId), asOf, reader, null);
        }
        return desk.papers(new TermId(caseId), asOf, reader, null);
    }

    private static String page(String caseId) {
        if (caseId.startsWith(ElectionId.PREFIX + "-")) {
            return "/elections/" + caseId;
        }
        return (caseId.startsWith(FoundingId.PREFIX + "-") ? "/foundings/" : "/terms/") + caseId;
    }

    /** What stands in a stream of the same kind as the paper's own event, but of another ballot or meeting, is not its source. */
    private static boolean isOfAnother(CaseEvent event, @Nullable CaseEvent own) {
        return own != null && kind(event).equals(kind(own)) && !event.stream().equals(own.stream());
    }

    private static String kind(CaseEvent event) {
        return event.stream().substring(0, event.stream().indexOf('-') + 1);
    }

    private static List<TracedPart> parts(CaseSheet sheet, List<CaseEvent> events) {
        List<TracedEvent> before = new ArrayList<>();
        @Nullable CaseEvent previous = null;
        for (CaseEvent each : events) {
            if (each.place().compareTo(sheet.place()) <= 0) {
                before.add(new TracedEvent(
                        each, previous == null ? null : previous.place().format()));
            }
            previous = each;
        }
        @Nullable
        CaseEvent own = before.stream()
                .map(TracedEvent::event)
                .filter(each -> each.place().equals(sheet.place()))
                .findFirst()
                .orElse(null);
        List<TracedPart> parts = new ArrayList<>();
        parts.add(new TracedPart(
                "own",
                before.stream()
                        .filter(each -> each.event().place().equals(sheet.place()))
                        .toList()));
        for (PaperSource source : PaperSource.of(sheet.kind())) {
            List<TracedEvent> of = before.stream()
                    .filter(each -> source.types().contains(each.event().type()))
                    .filter(each -> !isOfAnother(each.event(), own))
                    .toList();
            if (!of.isEmpty()) {
                parts.add(new TracedPart(source.part(), source.every() ? of : of.subList(of.size() - 1, of.size())));
            }
        }
        return parts;
    }
}
