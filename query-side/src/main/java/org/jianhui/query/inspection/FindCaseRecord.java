package org.jianhui.query.inspection;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/**
 * The events of a case byte for byte as they are stored, for a proof: the streams that {@link FindCaseEvents} reads, each from
 * its beginning up to a place. {@code COUNT_HELD_BACK} (409) while one of them is a count that nobody may see yet: its hash
 * alone would give it away. {@code OBJECTORS_WITHHELD} (409) if one is an objection and the reader may not know whose.
 *
 * @param until the last place that is read
 * @param limit at most so many events; one more is answered if there are more
 */
public record FindCaseRecord(String caseId, SeenAt until, int limit) implements Query<FindCaseRecord.CaseRecord> {

    /**
     * @param union whose case it is
     * @param events in the order of the log
     */
    public record CaseRecord(UnionId union, List<StoredRow> events) {
        public CaseRecord {
            events = List.copyOf(events);
        }
    }

    @Override
    public Class<CaseRecord> answer() {
        return CaseRecord.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(caseId);
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case");
    }
}
