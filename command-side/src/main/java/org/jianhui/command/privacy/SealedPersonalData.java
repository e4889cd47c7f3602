package org.jianhui.command.privacy;

import java.util.List;
import org.jianhui.command.privacy.PersonKeys.PersonKey;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;

/** Envelopes under the persons' keys. */
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
        String value = NormalForm.sound(field, clear);
        PersonKey key = keys.newest(person);
        return SealedValue.seal(key.key(), person, field.id(), key.version(), origin.value(), value);
    }

    @Override
    public String normal(PersonalField field, String clear) {
        return NormalForm.sound(field, clear);
    }

    @Override
    public String open(Envelope envelope) {
        return disclose(envelope).value();
    }

    @Override
    public Disclosed disclose(Envelope envelope) {
        return SealedValue.open(keys.version(envelope.person(), envelope.key()).key(), envelope);
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
}
