package org.jianhui.workbench.proof.bundle;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.query.document.CaseSheet;
import org.jianhui.workbench.privacy.Opener;

/**
 * A case of whichever kind, as one reader may see it today.
 *
 * @param cases itself, and the case that is bound with it
 * @param opener opens what its page shows this reader
 * @param sheets its papers; of a meeting also those of its election
 * @param report makes the readable report, with those values open
 */
record CaseShown(List<String> cases, Opener opener, List<? extends CaseSheet> sheets, Report report) {

    /** Makes the readable report. */
    @FunctionalInterface
    interface Report {

        byte[] make(UnionId union, Predicate<Envelope> opened);

        static Report of(Function<Predicate<Envelope>, byte[]> report) {
            return (union, opened) -> report.apply(opened);
        }
    }
}
