package org.jianhui.query.process;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The procedures of a case with their called ones, the oldest first, now or as of a moment.
 *
 * @param asOf null for the present
 */
public record FindProcesses(String caseId, @Nullable AsOf asOf) implements Query<FindProcesses.Pictures> {

    public record Pictures(List<ProcessPicture> processes) {}

    @Override
    public Class<Pictures> answer() {
        return Pictures.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.ofCase(caseId);
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case");
    }
}
