package org.jianhui.query.proof;

import java.util.List;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/**
 * The newest checkpoints of the log and the newest audits, at most 20 of each. They tell of no case and no person; the keys of rows
 * that differ do.
 */
public record FindLogProof() implements Query<FindLogProof.LogProof> {

    /** Newest first. */
    public record LogProof(
            List<SignedCheckpoint> checkpoints, List<AuditResult> audits, List<ComparisonResult> comparisons) {}

    @Override
    public Class<LogProof> answer() {
        return LogProof.class;
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
