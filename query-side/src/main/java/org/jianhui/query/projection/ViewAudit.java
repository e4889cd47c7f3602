package org.jianhui.query.projection;

import java.util.List;
import org.jianhui.kernel.proof.Compared;
import org.jianhui.kernel.proof.Difference;
import org.jianhui.kernel.proof.StateAudit;
import org.jianhui.kernel.proof.StateFlaw;

/** Compares every view with what the log alone makes of it, one after the other. */
final class ViewAudit implements StateAudit {

    private final Projections projections;
    private final ViewWorkshop workshop;

    ViewAudit(Projections projections, ViewWorkshop workshop) {
        this.projections = projections;
        this.workshop = workshop;
    }

    @Override
    public Compared compare() {
        return projections.byName().keySet().stream()
                .sorted()
                .map(this::compared)
                .reduce(Compared.NOTHING, Compared::and);
    }

    /** One that cannot be compared does not keep the others from it. */
    private Compared compared(String name) {
        try {
            return workshop.compare(name);
        } catch (RuntimeException failure) {
            List<String> cause = List.of(Trouble.describe(failure));
            return new Compared(0, 0, List.of(new Difference(StateFlaw.VIEW_NOT_COMPARED, name, null, null, cause)), 0);
        }
    }
}
