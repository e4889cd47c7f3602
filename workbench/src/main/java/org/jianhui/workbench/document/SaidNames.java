package org.jianhui.workbench.document;

import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.workbench.organisation.AreaNames;
import org.springframework.stereotype.Component;

/** The names that papers print, from the views and the keys. */
@Component
final class SaidNames implements PaperNames {

    private final AreaNames areas;
    private final PersonalData personalData;

    SaidNames(AreaNames areas, PersonalData personalData) {
        this.areas = areas;
        this.personalData = personalData;
    }

    @Override
    public String union(UnionId union) {
        return areas.of(union);
    }

    @Override
    public String village(VillageId village) {
        return areas.of(village);
    }

    @Override
    public String open(Envelope envelope) {
        try {
            return personalData.open(envelope);
        } catch (PersonErased erased) {
            return "（已依法删除）";
        }
    }
}
