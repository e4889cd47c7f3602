package org.jianhui.workbench.privacy;

import java.util.Set;
import java.util.function.Predicate;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/**
 * Opens the sealed values of one answer, for one reader.
 *
 * @param withheld persons whose values this reader does not see: who objected is known to the superior and the inspector
 * @param asked which of the others are to be opened; all of them on a page
 */
public record Opener(PersonalData personalData, Set<PersonId> withheld, Predicate<Envelope> asked) {

    private static final String ERASED = "（已依法删除）";
    private static final String WITHHELD = "（依规定保密）";
    private static final String SEALED = "（密封）";

    public Opener(PersonalData personalData, Set<PersonId> withheld) {
        this(personalData, withheld, envelope -> true);
    }

    /** Opens no more than before, and of that only what is asked for. */
    public Opener only(Predicate<Envelope> narrower) {
        return new Opener(personalData, withheld, asked.and(narrower));
    }

    /** Whether this reader may see the value, and it was asked for. */
    public boolean opens(Envelope envelope) {
        return !withheld.contains(envelope.person()) && asked.test(envelope);
    }

    public String text(@Nullable Envelope envelope) {
        if (envelope == null) {
            return "";
        }
        if (withheld.contains(envelope.person())) {
            return WITHHELD;
        }
        if (!asked.test(envelope)) {
            return SEALED;
        }
        try {
            return personalData.open(envelope);
        } catch (PersonErased erased) {
            return ERASED;
        }
    }
}
