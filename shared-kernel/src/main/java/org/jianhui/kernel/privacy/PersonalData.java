package org.jianhui.kernel.privacy;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jspecify.annotations.Nullable;

/** Port to the keys: seals, opens and indexes personal values. Commands, events, registers and views carry only envelopes. */
public interface PersonalData {

    /**
     * Seals a clear value, in its normal form, under the person's key, which is created at the first use.
     *
     * @throws PersonErased if the person's key has been destroyed
     * @throws org.jianhui.kernel.rule.RuleViolated if the value is no sound ID number, phone number or name
     */
    Envelope seal(PersonId person, PersonalField field, RequestId origin, String clear);

    /**
     * A clear value in the normal form in which it would be sealed; nothing is sealed and no key is made.
     *
     * @throws org.jianhui.kernel.rule.RuleViolated as {@link #seal} does
     */
    String normal(PersonalField field, String clear);

    /**
     * Opens an envelope.
     *
     * @throws PersonErased if the person's key has been destroyed
     * @throws IllegalStateException if the envelope was altered or moved
     */
    String open(Envelope envelope);

    /**
     * Opens an envelope for somebody who is to check, without our keys, that this value was sealed.
     *
     * @throws PersonErased if the person's key has been destroyed
     * @throws IllegalStateException if the envelope was altered or moved
     */
    Disclosed disclose(Envelope envelope);

    /** Keyed, domain-separated token for equality search (HMAC-SHA-256 of the normalised value), base64url. */
    String indexToken(PersonalField field, String clear);

    /** Tokens for finding a name by parts of it, or by its pinyin. */
    List<String> searchTokens(PersonalField field, String clear);

    /** The token under which {@link #searchTokens} would have indexed what someone typed: a name part, pinyin, digits. */
    String searchToken(PersonalField field, String typed);

    /** All keyed tokens of a person's values, for {@link PersonCommand.RecordPerson}. */
    default PersonIndex indexOf(String name, String idNumber, @Nullable String phone) {
        List<String> search = new ArrayList<>(searchTokens(PersonalField.NAME, name));
        search.addAll(searchTokens(PersonalField.ID_NUMBER, idNumber));
        if (phone != null) {
            search.addAll(searchTokens(PersonalField.PHONE, phone));
        }
        return new PersonIndex(indexToken(PersonalField.ID_NUMBER, idNumber), List.copyOf(search));
    }

    /** The persons whose values were indexed under what someone typed, at most 500. Rights are the caller's matter. */
    List<PersonId> find(PersonalField field, String typed);

    /** Destroys the person's key and index tokens: erases the person everywhere at once. */
    void erase(PersonId person);
}
