package org.jianhui.query.proof;

import java.util.List;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The newest 100 proof bundles that were made of a case; for inspectors, who are told of nobody else's inspections otherwise. */
public record FindBundles(String caseId) implements Query<FindBundles.Bundles> {

    /** Newest first. */
    public record Bundles(List<MadeBundle> bundles) {}

    @Override
    public Class<Bundles> answer() {
        return Bundles.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.HANDED_OUT;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(caseId);
    }
}
