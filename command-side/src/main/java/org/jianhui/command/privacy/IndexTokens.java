package org.jianhui.command.privacy;

import java.util.Base64;
import java.util.List;
import org.jianhui.kernel.privacy.PersonalField;

/** Tokens of normalised values: HMAC-SHA-256 under the index key, separated by field and by purpose. */
final class IndexTokens {

    private final KeyFiles files;

    IndexTokens(KeyFiles files) {
        this.files = files;
    }

    String equality(PersonalField field, String clear) {
        return token(field, "equal", NormalForm.of(field, clear));
    }

    /** All tokens under which the value is to be found: the whole, its parts, its pinyin, the last four digits. */
    List<String> search(PersonalField field, String clear) {
        String normal = NormalForm.of(field, clear);
        return switch (field) {
            case NAME ->
                NameParts.of(normal).stream()
                        .map(part -> token(field, "part", part))
                        .toList();
            case ID_NUMBER, PHONE ->
                List.of(
                        token(field, "equal", normal),
                        token(field, "last", normal.substring(Math.max(0, normal.length() - 4))));
            case SEX, BIRTH_DATE, EMPLOYER, WORK_PLACE, TRADE, PAYER, PHOTO, STATEMENT, FILE -> List.of();
        };
    }

    /** The one token of what someone typed into a search. */
    String typed(PersonalField field, String typed) {
        String normal = NormalForm.of(field, typed);
        return switch (field) {
            case NAME -> token(field, "part", NameParts.typed(normal));
            default -> token(field, normal.length() == 4 ? "last" : "equal", normal);
        };
    }

    private String token(PersonalField field, String purpose, String normal) {
        byte[] digest = files.keys().index().of("jianhui/index/1", field.id(), purpose, normal);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
