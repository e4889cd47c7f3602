package org.jianhui.query.inspection;

import java.util.List;
import java.util.Set;
import org.jianhui.kernel.organisation.ReadRight;
import org.jianhui.query.projection.AsOf;
import org.jianhui.query.projection.Query;
import org.jianhui.query.projection.ReadScope;
import org.jspecify.annotations.Nullable;

/**
 * The files that the events of a case name, in the order in which they were handed in.
 *
 * @param asOf null for the present
 */
public record FindCaseAttachments(String caseId, @Nullable AsOf asOf)
        implements Query<FindCaseAttachments.Attachments> {

    public record Attachments(List<CaseAttachment> attachments) {}

    @Override
    public Class<Attachments> answer() {
        return Attachments.class;
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
