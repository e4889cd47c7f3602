package org.jianhui.workbench.membership.ledger;

import java.util.List;
import java.util.Locale;
import org.jianhui.command.privacy.rule.IdNumberSound;
import org.jianhui.command.privacy.rule.NamePlainlyWritten;
import org.jianhui.command.privacy.rule.PhoneNumberSound;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.Disclosed;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.privacy.PersonalField;
import org.jianhui.kernel.rule.Rule;

/** Seals nothing and knows one person: for what is judged before anything is sealed. */
final class ClearPersons implements PersonalData {

    private PersonId known;
    private String name = "";
    private String number = "";

    void knows(PersonId person, String itsName, String itsNumber) {
        known = person;
        name = itsName;
        number = itsNumber;
    }

    static Envelope clear(PersonId person, String value) {
        return new Envelope(person, "clear", 1, "request", "nonce", value);
    }

    @Override
    public Envelope seal(PersonId person, PersonalField field, RequestId origin, String clear) {
        throw new IllegalStateException("a judgement seals nothing");
    }

    @Override
    public String normal(PersonalField field, String clear) {
        String plain = field == PersonalField.NAME
                ? clear.strip()
                : clear.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        switch (field) {
            case NAME -> Rule.verify(new NamePlainlyWritten(plain));
            case ID_NUMBER -> Rule.verify(new IdNumberSound(plain));
            case PHONE -> Rule.verify(new PhoneNumberSound(plain));
            default -> {}
        }
        return plain;
    }

    @Override
    public String open(Envelope envelope) {
        return envelope.ciphertext();
    }

    @Override
    public Disclosed disclose(Envelope envelope) {
        throw new IllegalStateException("nothing is disclosed");
    }

    @Override
    public String indexToken(PersonalField field, String clear) {
        return clear;
    }

    @Override
    public List<String> searchTokens(PersonalField field, String clear) {
        return List.of(clear);
    }

    @Override
    public String searchToken(PersonalField field, String typed) {
        return typed;
    }

    @Override
    public List<PersonId> find(PersonalField field, String typed) {
        boolean found = known != null && typed.equals(field == PersonalField.NAME ? name : number);
        return found ? List.of(known) : List.of();
    }

    @Override
    public void erase(PersonId person) {
        throw new IllegalStateException("a judgement erases nothing");
    }
}
