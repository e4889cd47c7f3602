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
import org.jianhui.query.projection.Queries;
import org.jspecify.annotations.Nullable;

/** Finds an issued paper by its identifier alone, as the code on it leads there, and from which events each part of it was taken. */
public final class PaperTrace {

    private static final int MOST_EVENTS = 5_000;

    private final Queries queries;
    private final PaperDesk desk;

    PaperTrace(Queries queries, PaperDesk desk) {
        this.queries = queries;
        this.desk = desk;
    }

    /**
     * An issued paper in its case.
     *
     * @param base the address of the case's page
     * @param parts each with the events it was taken from
     */
    record Traced(CaseSheet sheet, String base, @Nullable Boolean unchanged, List<Part> parts) {}

    /** @param name what of the paper, said by {@code paper.part.<name>} */
    record Part(String name, List<Place> events) {}

    /**
     * An event of the case.
     *
     * @param after what the case's list of events is read from so that it begins with this one; null for its beginning
     */
    record Place(CaseEvent event, @Nullable String after) {}

    /** @throws NotFound if no such paper was issued in a case that the reader may read */
    Traced find(PaperId paper, AccountId reader) {
        String caseId = queries.ask(new FindPaperCase(paper), reader).caseId();
        CaseSheet sheet = PaperDesk.paper(sheets(caseId, reader), paper);
        List<CaseEvent> events = queries.ask(new FindCaseEvents(caseId, null, null, MOST_EVENTS), reader)
                .events();
        return new Traced(sheet, page(caseId), desk.stillSays(sheet, reader), parts(sheet, events));
    }

    private List<? extends CaseSheet> sheets(String caseId, AccountId reader) {
        if (caseId.startsWith(ElectionId.PREFIX + "-")) {
            return desk.papers(new ElectionId(caseId), null, reader, null);
        } else if (caseId.startsWith(FoundingId.PREFIX + "-")) {
            return desk.papers(new FoundingId(caseId), null, reader, null);
        }
        return desk.papers(new TermId(caseId), null, reader, null);
    }

    private static String page(String caseId) {
        if (caseId.startsWith(ElectionId.PREFIX + "-")) {
            return "/elections/" + caseId;
        }
        return (caseId.startsWith(FoundingId.PREFIX + "-") ? "/foundings/" : "/terms/") + caseId;
    }

    private static List<Part> parts(CaseSheet sheet, List<CaseEvent> events) {
        List<Place> before = new ArrayList<>();
        @Nullable CaseEvent previous = null;
        for (CaseEvent each : events) {
            if (each.place().compareTo(sheet.place()) <= 0) {
                before.add(new Place(
                        each, previous == null ? null : previous.place().format()));
            }
            previous = each;
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                "own",
                before.stream()
                        .filter(each -> each.event().place().equals(sheet.place()))
                        .toList()));
        for (PaperSource source : PaperSource.of(sheet.kind())) {
            List<Place> of = before.stream()
                    .filter(each -> source.types().contains(each.event().type()))
                    .toList();
            if (!of.isEmpty()) {
                parts.add(new Part(source.part(), source.every() ? of : of.subList(of.size() - 1, of.size())));
            }
        }
        return parts;
    }
}
