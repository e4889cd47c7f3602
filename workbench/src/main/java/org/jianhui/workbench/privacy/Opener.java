package org.jianhui.workbench.privacy;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonErased;
import org.jianhui.kernel.privacy.PersonalData;
import org.jspecify.annotations.Nullable;

/** Opens the sealed values of one answer, for one reader, and has every value that is shown noted in the answer's {@link Look}. */
public final class Opener {

    private static final String ERASED = "（已依法删除）";
    private static final String WITHHELD = "（依规定保密）";
    private static final String SEALED = "（密封）";

    private final PersonalData personalData;
    private final Set<PersonId> withheld;
    private final Predicate<Envelope> asked;
    private final boolean posted;

    /** @param withheld persons whose values this reader does not see: who objected is known to the superior and the inspector */
    public Opener(PersonalData personalData, Set<PersonId> withheld) {
        this(personalData, withheld, envelope -> true, false);
    }

    private Opener(PersonalData personalData, Set<PersonId> withheld, Predicate<Envelope> asked, boolean posted) {
        this.personalData = personalData;
        this.withheld = Set.copyOf(withheld);
        this.asked = asked;
        this.posted = posted;
    }

    /** For what hangs in public, for everybody to read: reading it is no look. */
    public static Opener ofPosted(PersonalData personalData) {
        return new Opener(personalData, Set.of(), envelope -> true, true);
    }

    /** Opens no more than before, and of that only what is asked for. */
    public Opener only(Predicate<Envelope> narrower) {
        return new Opener(personalData, withheld, asked.and(narrower), posted);
    }

    /** Persons whose values this reader does not see. */
    public Set<PersonId> withheld() {
        return withheld;
    }

    /** A text that is no sealed value: words in brackets for the identifier of a person who is withheld. */
    String told(String text) {
        return withheld.stream().anyMatch(person -> person.value().equals(text)) ? WITHHELD : text;
    }

    /** Whether this reader may see the value, and it was asked for. */
    public boolean opens(Envelope envelope) {
        return !withheld.contains(envelope.person()) && asked.test(envelope);
    }

    /** As it is shown; words in brackets for what was erased or is withheld, nothing for nothing. */
    public String text(@Nullable Envelope envelope) {
        return shown(envelope, ERASED);
    }

    /** As {@link #text}, but nothing for what was erased. */
    public String textIfKept(@Nullable Envelope envelope) {
        return shown(envelope, "");
    }

    /** The value with most of it hidden, which is no look at it; an erased one has nothing to hide. */
    public String masked(@Nullable Envelope envelope, UnaryOperator<String> mask) {
        String value = Look.aside(() -> shown(envelope, ""));
        return value.isEmpty() && envelope != null ? text(envelope) : mask.apply(value);
    }

    /** Whether this is the value; it is compared and not shown. */
    public boolean says(@Nullable Envelope envelope, String value) {
        return Look.aside(() -> text(envelope)).equals(value);
    }

    /**
     * With what proves the value to who has none of our keys.
     *
     * @return empty for what was erased, is withheld or was not asked for
     */
    public Optional<Disclosed> disclosed(Envelope envelope) {
        if (!opens(envelope)) {
            return Optional.empty();
        }
        Look.check();
        try {
            Disclosed disclosed = personalData.disclose(envelope);
            Look.note(envelope);
            return Optional.of(disclosed);
        } catch (PersonErased gone) {
            return Optional.empty();
        }
    }

    private String shown(@Nullable Envelope envelope, String erased) {
        if (envelope == null) {
            return "";
        }
        if (!opens(envelope)) {
            return withheld.contains(envelope.person()) ? WITHHELD : SEALED;
        }
        if (!posted) {
            Look.check();
        }
        try {
            String value = personalData.open(envelope);
            if (!posted) {
                Look.note(envelope);
            }
            return value;
        } catch (PersonErased gone) {
            return erased;
        }
    }
}
