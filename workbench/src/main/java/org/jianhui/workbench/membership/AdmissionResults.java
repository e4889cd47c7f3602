package org.jianhui.workbench.membership;

import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.id.MembershipId;
import org.jspecify.annotations.Nullable;

/** @param seenAt the answer that contains all of them; null if nothing was done */
record AdmissionResults(
        List<AdmissionResult> items, @Nullable SeenAt seenAt) {

    List<MembershipId> done() {
        return items.stream()
                .filter(each -> each.fate() != AdmissionFate.REFUSED)
                .map(AdmissionResult::membership)
                .toList();
    }

    public long admitted() {
        return count(AdmissionFate.ADMITTED);
    }

    public long already() {
        return count(AdmissionFate.ALREADY);
    }

    public long refused() {
        return count(AdmissionFate.REFUSED);
    }

    private long count(AdmissionFate fate) {
        return items.stream().filter(each -> each.fate() == fate).count();
    }
}
