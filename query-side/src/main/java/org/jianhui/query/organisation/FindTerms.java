package org.jianhui.query.organisation;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.PostId;
import org.jianhui.kernel.organisation.Area;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The terms in the posts of one union or village that are not over: those of today, and those that begin later. */
public record FindTerms(Area area) implements Query<FindTerms.Terms> {

    /** By post and first day. */
    public record Terms(List<Term> terms) {}

    /** @param begun false if it begins on a day to come */
    public record Term(PostId post, PostLine.Holder holder, boolean begun) {}

    @Override
    public Class<Terms> answer() {
        return Terms.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.ORGANISATION;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(OrganisationProjection.NAME, PersonProjection.NAME);
    }
}
