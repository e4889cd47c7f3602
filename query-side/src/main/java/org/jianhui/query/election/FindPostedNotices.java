package org.jianhui.query.election;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The public notice board: what hangs today, for everybody. */
public record FindPostedNotices() implements Query<FindPostedNotices.Board> {

    public record Board(List<PostedNotice> notices) {}

    @Override
    public Class<Board> answer() {
        return Board.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.PUBLIC;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(ElectionProjection.NAME);
    }
}
