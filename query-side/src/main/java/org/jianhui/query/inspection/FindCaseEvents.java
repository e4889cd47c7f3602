package org.jianhui.query.inspection;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * All events of a case in the order of the log, its procedures' steps among them.
 *
 * @param after continues after this place; null for the first page
 * @param asOf leaves out what was recorded later; null for all
 * @param limit at most 5,000
 */
public record FindCaseEvents(
        String caseId, @Nullable SeenAt after, @Nullable AsOf asOf, int limit) implements Query<FindCaseEvents.Page> {

    public FindCaseEvents {
        if (limit < 1 || limit > 5_000) {
            throw new IllegalArgumentException("limit must be 1 to 5,000");
        }
    }

    /**
     * @param next continue after this place; null on the last page
     */
    public record Page(List<CaseEvent> events, @Nullable SeenAt next) {}

    @Override
    public Class<Page> answer() {
        return Page.class;
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
