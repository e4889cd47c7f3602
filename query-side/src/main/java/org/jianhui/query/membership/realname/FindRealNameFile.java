package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * What of a batch goes into the file for the real-name system: members who have no answer, in the order of the
 * batch; nobody who has left or is erased.
 */
public record FindRealNameFile(RealNameBatchId batch) implements Query<FindRealNameFile.File> {

    /** What the file is made of. */
    public record File(RealNameBatchView batch, List<Row> rows) {}

    /** Sealed values; no phone number where none is recorded. */
    public record Row(
            MembershipId membership,
            @Nullable Envelope name,
            @Nullable Envelope idNumber,
            @Nullable Envelope phone) {}

    @Override
    public Class<FindRealNameFile.File> answer() {
        return File.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.REAL_NAME_FILE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return RealNameReading.READS;
    }
}
