package org.jianhui.query.election;

import java.util.Set;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The notice of one case, for everybody, while it hangs; otherwise {@code NOTICE_NOT_POSTED} (404). */
public record FindPostedNotice(ElectionId election) implements Query<PostedNotice> {

    @Override
    public Class<PostedNotice> answer() {
        return PostedNotice.class;
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
