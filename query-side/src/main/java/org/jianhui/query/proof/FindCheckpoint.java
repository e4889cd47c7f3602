package org.jianhui.query.proof;

import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** One checkpoint; {@code NOT_FOUND} if there is none over so many events. */
public record FindCheckpoint(long size) implements Query<SignedCheckpoint> {

    @Override
    public Class<SignedCheckpoint> answer() {
        return SignedCheckpoint.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }
}
