package org.jianhui.workbench.privacy;

import java.util.Set;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Opens the sealed values of one answer, for one reader.
 *
 * @param withheld persons whose values this reader does not see: who objected is known to the superior and the inspector
 */
public record Opener(PersonalData personalData, Set<PersonId> withheld) {

    private static final String ERASED = "（已依法删除）";
    private static final String WITHHELD = "（依规定保密）";

    public String text(@Nullable Envelope envelope) {
        if (envelope == null) {
            return "";
        }
        if (withheld.contains(envelope.person())) {
            return WITHHELD;
        }
        try {
            return personalData.open(envelope);
        } catch (PersonErased erased) {
            return ERASED;
        }
    }
}
