package org.jianhui.kernel.privacy;

import java.util.List;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;

/** Port to the keys: seals, opens and indexes personal values. Commands, events, registers and views carry only envelopes. */
public interface PersonalData {

    /** Seals a clear value under the person's key, which is created at the first use. */
    Envelope seal(PersonId person, PersonalField field, RequestId origin, String clear);

    /**
     * Opens an envelope.
     *
     * @throws PersonErased if the person's key has been destroyed
     * @throws IllegalStateException if the envelope was altered or moved
     */
    String open(Envelope envelope);

    /** Keyed, domain-separated token for equality search (HMAC-SHA-256 of the normalised value), base64url. */
    String indexToken(PersonalField field, String clear);

    /** Tokens for finding a name by parts of it, or by its pinyin. */
    List<String> searchTokens(PersonalField field, String clear);

    /** Destroys the person's key and index tokens: erases the person everywhere at once. */
    void erase(PersonId person);
}
