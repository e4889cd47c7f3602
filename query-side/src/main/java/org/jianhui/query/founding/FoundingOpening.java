package org.jianhui.query.founding;

import java.time.LocalDate;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;

/**
 * Whose founding it is.
 *
 * @param repliesUnion who answers the requests now: the upper union, or the county federation after the reply has moved
 * @param edition the rule-book edition it is judged by
 */
public record FoundingOpening(
        FoundingId founding,
        UnionId union,
        UnionId upperUnion,
        UnionId countyUnion,
        UnionId repliesUnion,
        LocalDate filedOn,
        String edition) {

    FoundingOpening repliedBy(UnionId other) {
        return new FoundingOpening(founding, union, upperUnion, countyUnion, other, filedOn, edition);
    }
}
