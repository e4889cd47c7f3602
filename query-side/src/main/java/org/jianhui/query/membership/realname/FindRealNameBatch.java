package org.jianhui.query.membership.realname;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.id.RealNameBatchId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * One batch with its members, now or as of a moment. Rights are today's in either case.
 *
 * @param asOf null for the present
 */
public record FindRealNameBatch(
        RealNameBatchId batch, @Nullable AsOf asOf) implements Query<FindRealNameBatch.Found> {

    /**
     * @param opener name of who chose the members, sealed; null once that person is erased
     * @param releaser of who released it; null also if nobody has
     * @param ender of who recorded the last answer, or gave the rest up; null also if nobody has
     */
    public record Found(
            RealNameBatchView batch,
            @Nullable Envelope opener,
            @Nullable Envelope releaser,
            @Nullable Envelope ender,
            List<Line> members) {}

    /**
     * A member of the batch, in its order; name and number sealed, null once the person is erased.
     *
     * @param stays whether the person is a member of the union still
     */
    public record Line(
            RealNameBatchView.Member member,
            VillageId village,
            boolean stays,
            @Nullable Envelope name,
            @Nullable Envelope idNumber) {}

    @Override
    public Class<FindRealNameBatch.Found> answer() {
        return Found.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.MEMBER;
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
