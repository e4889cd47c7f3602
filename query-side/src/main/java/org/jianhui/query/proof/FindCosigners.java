package org.jianhui.query.proof;

import java.util.List;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** Every key ever registered for countersigning, the newest first. */
public record FindCosigners() implements Query<FindCosigners.Cosigners> {

    /** The keys. */
    public record Cosigners(List<Cosigner> keys) {}

    @Override
    public Class<Cosigners> answer() {
        return Cosigners.class;
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
