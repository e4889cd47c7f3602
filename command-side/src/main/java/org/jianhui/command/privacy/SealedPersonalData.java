package org.jianhui.command.privacy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jianhui.command.privacy.PersonKeys.PersonKey;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** Envelopes: AES-256-GCM under the person's key; person, field, key version and origin are bound as associated data. */
final class SealedPersonalData implements PersonalData {

    private final PersonKeys keys;
    private final IndexTokens tokens;
    private final TokenTable table;

    SealedPersonalData(PersonKeys keys, IndexTokens tokens, TokenTable table) {
        this.keys = keys;
        this.tokens = tokens;
        this.table = table;
    }

    @Override
    public Envelope seal(PersonId person, PersonalField field, RequestId origin, String clear) {
        byte[] value = NormalForm.sound(field, clear).getBytes(StandardCharsets.UTF_8);
        PersonKey key = keys.newest(person);
        byte[] nonce = Cipher256.random(Cipher256.NONCE_BYTES);
        byte[] bound = associated(person, field.id(), key.version(), origin.value());
        byte[] sealed = Cipher256.encrypt(key.key(), nonce, bound, value);
        return new Envelope(person, field.id(), key.version(), origin.value(), encode(nonce), encode(sealed));
    }

    @Override
    public String open(Envelope envelope) {
        PersonKey key = keys.version(envelope.person(), envelope.key());
        byte[] bound = associated(envelope.person(), envelope.field(), envelope.key(), envelope.origin());
        byte[] clear = Cipher256.decrypt(key.key(), decode(envelope.nonce()), bound, decode(envelope.ciphertext()));
        return new String(clear, StandardCharsets.UTF_8);
    }

    @Override
    public String indexToken(PersonalField field, String clear) {
        return tokens.equality(field, clear);
    }

    @Override
    public List<String> searchTokens(PersonalField field, String clear) {
        return tokens.search(field, clear);
    }

    @Override
    public String searchToken(PersonalField field, String typed) {
        return tokens.typed(field, typed);
    }

    @Override
    public List<PersonId> find(PersonalField field, String typed) {
        return table.find(tokens.typed(field, typed));
    }

    @Override
    public void erase(PersonId person) {
        keys.destroy(person);
        table.remove(person);
    }

    private static byte[] associated(PersonId person, String field, int version, String origin) {
        return Hmac.preimage("jianhui/envelope/1", person.value(), field, Integer.toString(version), origin);
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] decode(String text) {
        try {
            return Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("altered envelope", e);
        }
    }
}
