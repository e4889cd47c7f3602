package org.jianhui.query.document;

import java.util.Set;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;

/** Of which case an issued paper is; a paper of a case that the reader may not read is unknown to them. */
public record FindPaperCase(PaperId paper) implements Query<FindPaperCase.Found> {

    /** The case. */
    public record Found(String caseId) {}

    @Override
    public Class<Found> answer() {
        return Found.class;
    }

    @Override
    public ReadRight right() {
        return ReadRight.CASE;
    }

    @Override
    public ReadScope scope() {
        return ReadScope.anywhere();
    }

    @Override
    public Set<String> reads() {
        return Set.of("view-case", PaperProjection.NAME);
    }
}
