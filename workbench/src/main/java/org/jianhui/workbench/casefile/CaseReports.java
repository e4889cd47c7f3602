package org.jianhui.workbench.casefile;

import java.util.function.Predicate;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.workbench.api.Caller;

/** A case as a readable PDF in which nothing is open but what is asked for, and no paper or attachment is bound. */
public final class CaseReports {

    private final CaseFileDesk desk;

    CaseReports(CaseFileDesk desk) {
        this.desk = desk;
    }

    /** @param opened which sealed values, of those the caller may see */
    public byte[] of(ElectionId election, Predicate<Envelope> opened, Caller caller) {
        return desk.of(election, null, Extent.only(opened), caller);
    }

    /** @param opened which sealed values, of those the caller may see */
    public byte[] of(FoundingId founding, Predicate<Envelope> opened, Caller caller) {
        return desk.of(founding, null, Extent.only(opened), caller);
    }

    /** What was done in a case of another kind, with its procedures; no sealed value is open in it. */
    public byte[] of(String caseId, UnionId union, Caller caller) {
        return desk.record(caseId, union, caller);
    }
}
