package org.jianhui.workbench.casefile;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jianhui.kernel.act.NotFound;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.query.inspection.TimelineRow;
import org.jianhui.query.projection.AsOf;
import org.jianhui.workbench.api.BadRequest;
import org.jianhui.workbench.api.Caller;
import org.jspecify.annotations.Nullable;

/**
 * Compares a case with itself at another moment: what was known when it was decided, and what has come since. Both are read by the
 * code that binds the case file, under the reader's rights of today.
 */
public final class CaseComparisons {

    private final CaseContents contents;

    CaseComparisons(CaseContents contents) {
        this.contents = contents;
    }

    /**
     * @param caseId an election, a founding or a committee's term
     * @param from the earlier moment
     * @param to the later one; null for the present
     * @throws NotFound if no such case was known at the earlier moment
     * @throws BadRequest {@code MOMENTS_REVERSED} if the moments stand the other way round
     */
    public CaseComparison of(String caseId, AsOf from, @Nullable AsOf to, Caller caller) {
        return compared(from, to, asOf -> read(caseId, asOf, caller));
    }

    private CaseContent read(String caseId, @Nullable AsOf asOf, Caller caller) {
        if (caseId.startsWith(ElectionId.PREFIX + "-")) {
            return contents.of(new ElectionId(caseId), asOf, Extent.WHOLE, caller);
        } else if (caseId.startsWith(FoundingId.PREFIX + "-")) {
            return contents.of(new FoundingId(caseId), asOf, Extent.WHOLE, caller);
        } else if (caseId.startsWith(TermId.PREFIX + "-")) {
            return contents.of(new TermId(caseId), asOf, Extent.WHOLE, caller);
        }
        throw new NotFound("UNKNOWN", "no case of which a file is bound");
    }

    private static CaseComparison compared(AsOf from, @Nullable AsOf to, Function<@Nullable AsOf, CaseContent> read) {
        CaseContent before = read.apply(from);
        CaseContent after = read.apply(to);
        Set<SeenAt> known = places(before);
        if (!places(after).containsAll(known)) {
            throw new BadRequest("MOMENTS_REVERSED", "until");
        }
        List<TimelineRow> later = after.gathered().rows().stream()
                .filter(row -> row.kind() != TimelineRow.Kind.PROCEDURE && !known.contains(row.place()))
                .toList();
        Instant end = from instanceof AsOf.Moment moment
                ? moment.instant()
                : later.isEmpty()
                        ? Objects.requireNonNull(before.cover().asOf())
                        : later.get(0).recordedAt();
        List<TimelineRow> learnt =
                later.stream().filter(row -> isLearnt(row, from, end)).toList();
        return new CaseComparison(
                after.cover().union(),
                after.cover().title(),
                end,
                !(from instanceof AsOf.Moment) && !later.isEmpty(),
                after.cover().asOf(),
                learnt,
                later.stream().filter(row -> !learnt.contains(row)).toList(),
                sections(before, after));
    }

    private static Set<SeenAt> places(CaseContent content) {
        return content.gathered().rows().stream().map(TimelineRow::place).collect(Collectors.toSet());
    }

    /** What was done in the act before which the earlier reading ends is that act's own, however far it was dated back. */
    private static boolean isLearnt(TimelineRow row, AsOf from, Instant end) {
        boolean own = !(from instanceof AsOf.Moment) && row.recordedAt().equals(end);
        return !own && Happening.isBefore(row, end);
    }

    private static List<SectionChange> sections(CaseContent before, CaseContent after) {
        List<Section> old = sections(before);
        List<SectionChange> changes = new ArrayList<>();
        for (Section each : sections(after)) {
            @Nullable
            Section was = old.stream()
                    .filter(one -> one.id().equals(each.id()))
                    .findFirst()
                    .orElse(null);
            old.remove(was);
            SectionChange change = SectionChange.of(was, each);
            if (!change.parts().isEmpty()) {
                changes.add(change);
            }
        }
        return changes;
    }

    /** All that a case file says, but for the chronology, which only grows, and what is worked out from the rest. */
    private static List<Section> sections(CaseContent content) {
        RecordSections record = new RecordSections(content.words());
        List<Section> sections = new ArrayList<>(content.overviews());
        sections.add(record.papers(content.onRecord(), content.gathered().sheets()));
        sections.add(unnumbered(record.attachments(content.gathered().attachments(), Map.of())));
        return sections;
    }

    /** Without the running number, which one file more shifts for those behind it; led by what tells the files apart. */
    private static Section unnumbered(Section attachments) {
        return new Section(
                attachments.id(),
                attachments.title(),
                attachments.parts().stream()
                        .map(part -> part instanceof Table table
                                ? new Table(
                                        table.layout(),
                                        table.caption(),
                                        table.header().subList(1, table.header().size()),
                                        table.rows().stream()
                                                .map(row -> row.subList(1, row.size()))
                                                .toList())
                                : part)
                        .toList());
    }
}
