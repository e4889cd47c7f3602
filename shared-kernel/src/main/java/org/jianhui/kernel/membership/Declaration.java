package org.jianhui.kernel.membership;

import org.jianhui.kernel.id.VillageId;
import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant declares (M-01 to M-06). Sex and birth date must be those of the ID number, which was sealed when the
 * person was recorded.
 *
 * @param sex a {@link Sex}, sealed
 * @param birthDate as 2022-06-16, sealed
 * @param registeredIn village of the registered residence (户籍); null if it lies outside the township
 * @param employer name of the employing unit, sealed; null if there is none
 * @param wagesMainIncome whether wages are the main source of living (M-05)
 * @param ruralResident whether the person is a rural resident (M-06)
 */
public record Declaration(
        Envelope sex,
        Envelope birthDate,
        @Nullable VillageId registeredIn,
        @Nullable Envelope employer,
        WorkRelation relation,
        boolean wagesMainIncome,
        boolean ruralResident) {}
