package org.jianhui.workbench.document;

import java.time.LocalDate;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.privacy.Opener;
import org.jspecify.annotations.Nullable;

/**
 * The names that papers print, from the views and the keys.
 *
 * @param day on which unions and villages were called so; null for today
 */
record SaidNames(AreaNames areas, Opener opener, @Nullable LocalDate day) implements PaperNames {

    @Override
    public PaperNames on(LocalDate other) {
        return new SaidNames(areas, opener, other);
    }

    @Override
    public String union(UnionId union) {
        return areas.on(day, union);
    }

    @Override
    public String village(VillageId village) {
        return areas.on(day, village);
    }

    @Override
    public String open(Envelope envelope) {
        return opener.text(envelope);
    }
}
