package org.jianhui.query.election.assembly;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** The counted rounds of open meetings whose teller the reader is; none for anybody else. */
public record FindMySheets() implements Query<FindMySheets.Sheets> {

    /** All of them. */
    public record Sheets(List<SheetTask> sheets) {}

    @Override
    public Class<Sheets> answer() {
        return Sheets.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.OWN;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of(AssemblyProjection.NAME);
    }
}
